package vn.motcua.report.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Hands letters to the mail server, one address at a time, and says what it replied. */
@ApplicationScoped
class ReportPost {

    /** Longer than the mailer waits for the server by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PERMANENT = 500;

    /** It is we who are refused, not the address. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    @Inject
    ReactiveMailer mailer;

    @Inject
    MailConfig config;

    PostReply send(ReportLetter letter, String address) {
        Mail mail = Mail.withText(address, letter.subject(), letter.text())
                .setFrom(config.from())
                .addAttachment(
                        letter.file().name(),
                        letter.file().content(),
                        letter.file().mediaType())
                .addHeader("Message-ID", letter.messageId(address, domain()))
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return PostReply.ACCEPTED;
        } catch (RuntimeException failure) {
            return reply(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        }
    }

    private static PostReply reply(Throwable failure) {
        if (failure instanceof SMTPException smtp) {
            String text = "%d %s".formatted(smtp.getReplyCode(), smtp.getReplyMessage());
            if (NOT_LET_IN.contains(smtp.getReplyCode())) {
                return new PostReply(PostReply.Outcome.UNREACHABLE, text);
            }
            return new PostReply(
                    smtp.getReplyCode() >= PERMANENT ? PostReply.Outcome.REFUSED : PostReply.Outcome.LATER, text);
        }
        return new PostReply(PostReply.Outcome.UNREACHABLE, failure.getMessage());
    }

    private String domain() {
        String domain = config.from().substring(config.from().lastIndexOf('@') + 1);
        return domain.replaceAll("[^A-Za-z0-9.-]", "");
    }
}
