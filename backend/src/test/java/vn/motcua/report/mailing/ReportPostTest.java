package vn.motcua.report.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import vn.motcua.report.mailing.MailConfig.StartTls;
import vn.motcua.report.mailing.PostReply.Outcome;
import vn.motcua.testing.MailServer;
import vn.motcua.testing.TlsKeys;

/** Letters through mail servers as provinces run them: behind a password, and not in the clear. */
class ReportPostTest {

    private static final SSLContext LOCALHOST = TlsKeys.of("localhost").context();
    private static final SSLContext ELSEWHERE = TlsKeys.of("mail.example").context();
    private static final String ACCOUNT = "baocao@tamphuoc.example";
    private static final String PASSWORD = "mat-khau-cua-hop-thu";
    private static final String CHAIR = "chu.tich@tamphuoc.example";

    private static final ReportLetter LETTER = new ReportLetter(
            "7.1",
            Instant.parse("2026-11-18T02:30:00Z"),
            "Biểu II.06a",
            "Kính gửi",
            new MailedFile("Biểu II.06a", "UBND xã Tam Phước", "II.06a.csv", "text/csv", new byte[] {1}));

    private record Config(int port, Optional<String> password, StartTls startTls, boolean tls) implements MailConfig {

        @Override
        public Optional<String> host() {
            return Optional.of("localhost");
        }

        @Override
        public String from() {
            return ACCOUNT;
        }

        @Override
        public Optional<String> username() {
            return password.map(given -> ACCOUNT);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(20);
        }
    }

    /** @param trusted whose certificate the machine trusts, as an installation does that has its province's */
    private static PostReply sends(Config config, SSLContext trusted) {
        var post = new ReportPost() {
            @Override
            Properties properties() {
                var properties = super.properties();
                properties.put("mail.smtp.ssl.socketFactory", trusted.getSocketFactory());
                return properties;
            }
        };
        post.config = config;
        return post.send(LETTER, CHAIR);
    }

    private static UnaryOperator<SMTPServer.Builder> behindAPassword(UnaryOperator<SMTPServer.Builder> manners) {
        return server -> manners.apply(server)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((account, password, context) -> {
                    if (!account.equals(ACCOUNT) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }));
    }

    private static SMTPServer.Builder afterStartTls(SMTPServer.Builder server, SSLContext keys) {
        return server.enableTLS().requireTLS().startTlsSocketFactory(keys);
    }

    @Test
    void logsInOnceTheTalkIsEncrypted() {
        try (var server = MailServer.startWith(behindAPassword(plain -> afterStartTls(plain, LOCALHOST)))) {
            for (var startTls : new StartTls[] {StartTls.REQUIRED, StartTls.OPTIONAL}) {
                assertThat(sends(new Config(server.port(), Optional.of(PASSWORD), startTls, false), LOCALHOST))
                        .isEqualTo(PostReply.ACCEPTED);
            }
            assertThat(server.recipients()).containsExactly(CHAIR, CHAIR);
            assertThat(server.letters().getFirst().subject()).isEqualTo("Biểu II.06a");
        }
    }

    @Test
    void speaksTlsFromTheFirstByteWhereTheServerDoes() {
        try (var server = MailServer.startWith(behindAPassword(plain -> plain.serverSocketFactory(LOCALHOST)))) {
            assertThat(sends(new Config(server.port(), Optional.of(PASSWORD), StartTls.DISABLED, true), LOCALHOST))
                    .isEqualTo(PostReply.ACCEPTED);
            assertThat(server.recipients()).containsExactly(CHAIR);
        }
    }

    @Test
    void saysThatThePasswordIsWrongAndSendsNothing() {
        try (var server = MailServer.startWith(behindAPassword(plain -> afterStartTls(plain, LOCALHOST)))) {
            var reply = sends(new Config(server.port(), Optional.of("another"), StartTls.REQUIRED, false), LOCALHOST);
            assertThat(reply.outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(reply.text()).startsWith("Authentication failed: ").doesNotContain("another");
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void sendsNothingInTheClearWhereTlsIsRequired() {
        try (var server = MailServer.startWith(behindAPassword(UnaryOperator.identity()))) {
            var reply = sends(new Config(server.port(), Optional.of(PASSWORD), StartTls.REQUIRED, false), LOCALHOST);
            assertThat(reply.outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(reply.text()).contains("STARTTLS");
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void trustsNoServerThatShowsTheNameOfAnother() {
        try (var server = MailServer.startWith(plain -> afterStartTls(plain, ELSEWHERE))) {
            var reply = sends(new Config(server.port(), Optional.empty(), StartTls.REQUIRED, false), ELSEWHERE);
            assertThat(reply.outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(server.letters()).isEmpty();
        }
    }

    @Test
    void trustsNoServerWhoseCertificateNobodyVouchesFor() {
        try (var server = MailServer.startWith(plain -> afterStartTls(plain, LOCALHOST))) {
            var reply = sends(new Config(server.port(), Optional.empty(), StartTls.REQUIRED, false), ELSEWHERE);
            assertThat(reply.outcome()).isEqualTo(Outcome.UNREACHABLE);
            assertThat(server.letters()).isEmpty();
        }
    }
}
