package vn.motcua.report.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Hands letters to the mail server, one address at a time, and says what it replied. Each letter has a connection of its
 * own: reports are few, and a connection that was kept may lead to a server that has gone.
 */
@ApplicationScoped
class ReportPost {

    private static final int PERMANENT = 500;

    @Inject
    MailConfig config;

    PostReply send(ReportLetter letter, String address) {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = letter.to(address, config.from(), domain(), session);
            transport.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.username().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(message, new Address[] {new InternetAddress(address)});
            return PostReply.ACCEPTED;
        } catch (MessagingException failure) {
            return reply(failure);
        }
    }

    /** What was said of the letter hangs at the end of a chain; what was not said of it is about the server. */
    private static PostReply reply(MessagingException failure) {
        for (Exception link = failure; link instanceof MessagingException next; link = next.getNextException()) {
            OptionalInt code = code(link);
            if (code.isPresent()) {
                return new PostReply(
                        code.getAsInt() >= PERMANENT ? PostReply.Outcome.REFUSED : PostReply.Outcome.LATER, text(link));
            }
        }
        String what = failure instanceof AuthenticationFailedException ? "Authentication failed: " : "";
        return new PostReply(PostReply.Outcome.UNREACHABLE, what + text(failure));
    }

    private static OptionalInt code(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
            case SMTPSendFailedException sending
            when sending.getNextException() == null -> OptionalInt.of(sending.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static String text(Exception failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName())
                .strip();
    }

    Properties properties() {
        String timeout = Long.toString(config.timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.localhost", domain());
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(config.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put(
                "mail.smtp.starttls.enable", Boolean.toString(config.startTls() != MailConfig.StartTls.DISABLED));
        properties.put(
                "mail.smtp.starttls.required", Boolean.toString(config.startTls() == MailConfig.StartTls.REQUIRED));
        return properties;
    }

    private String domain() {
        String domain = config.from().substring(config.from().lastIndexOf('@') + 1);
        return domain.replaceAll("[^A-Za-z0-9.-]", "");
    }
}
