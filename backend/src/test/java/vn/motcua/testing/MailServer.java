package vn.motcua.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that keeps what it takes, at the port that the application knows; what it is told to refuse it refuses. */
public final class MailServer implements AutoCloseable {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Map<String, RejectException> refused = new ConcurrentHashMap<>();
    private final SMTPServer server;

    /** @param content of the attachment */
    public record Letter(
            String recipient, String subject, String messageId, String text, String fileName, byte[] content) {}

    private MailServer(int port, UnaryOperator<SMTPServer.Builder> manners) {
        server = manners.apply(new SMTPServer.Builder()
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .port(port)
                        .hostName("localhost")
                        .messageHandlerFactory(context -> new Taking()))
                .build();
        server.start();
    }

    public static MailServer start() {
        return new MailServer(Integer.parseInt(System.getProperty(RealServices.MAIL_PORT)), UnaryOperator.identity());
    }

    /** At a port of its own, for what is tested without the application: one that asks for a password, or speaks TLS. */
    public static MailServer startWith(UnaryOperator<SMTPServer.Builder> manners) {
        return new MailServer(0, manners);
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** From now on it does not take letters to this address. */
    public void refuse(String address, int code, String reply) {
        refused.put(address, new RejectException(code, reply));
    }

    public void takeAgain(String address) {
        refused.remove(address);
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    public List<String> recipients() {
        return letters.stream().map(Letter::recipient).sorted().toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Taking implements MessageHandler {

        private String recipient;

        @Override
        public void from(String address) {
            recipient = null;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (refused.containsKey(address)) {
                throw refused.get(address);
            }
            recipient = address;
        }

        @Override
        public String data(InputStream data) throws IOException {
            try {
                letters.add(letter(recipient, new MimeMessage(Session.getInstance(new Properties()), data)));
                return null;
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {
            // The next letter comes with a handler of its own.
        }
    }

    private static Letter letter(String recipient, MimeMessage message) throws MessagingException, IOException {
        var parts = (MimeMultipart) message.getContent();
        BodyPart file = parts.getBodyPart(1);
        return new Letter(
                recipient,
                message.getSubject(),
                message.getMessageID(),
                (String) parts.getBodyPart(0).getContent(),
                file.getFileName(),
                file.getInputStream().readAllBytes());
    }
}
