package vn.motcua.report.mailing;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whether there is a mail server; how it is reached is for {@code quarkus.mailer}. */
@ConfigMapping(prefix = "motcua.mail")
interface MailConfig {

    /** Empty: nothing is sent, and nothing comes due until it is set. */
    Optional<String> host();

    /** The address that letters come from. */
    String from();

    default boolean isSetUp() {
        return host().filter(name -> !name.isBlank()).isPresent();
    }
}
