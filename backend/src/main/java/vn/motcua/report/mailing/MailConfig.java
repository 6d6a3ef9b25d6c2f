package vn.motcua.report.mailing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that reports go through. */
@ConfigMapping(prefix = "motcua.mail")
interface MailConfig {

    /** Empty: nothing is sent, and nothing comes due until it is set. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    /** The address that letters come from. */
    @WithDefault("motcua@localhost")
    String from();

    /** Both or none. */
    Optional<String> username();

    Optional<String> password();

    @WithDefault("optional")
    StartTls startTls();

    /** For a server that speaks TLS from the first byte on, such as at port 465. */
    @WithDefault("false")
    boolean tls();

    /** For the connection, and for each answer. */
    @WithDefault("20s")
    Duration timeout();

    enum StartTls {
        DISABLED,
        /** Where the server offers it. */
        OPTIONAL,
        /** Nothing is sent without it. */
        REQUIRED
    }

    default boolean isSetUp() {
        return host().filter(name -> !name.isBlank()).isPresent();
    }
}
