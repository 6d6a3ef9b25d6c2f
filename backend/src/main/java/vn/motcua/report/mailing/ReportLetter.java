package vn.motcua.report.mailing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import vn.motcua.report.table.Language;
import vn.motcua.shared.VietnamTime;

/**
 * The letter around a report, in the language of its subscription.
 *
 * @param sending by which a letter that comes twice is known to be the same
 * @param told when, as its header says
 */
record ReportLetter(String sending, Instant told, String subject, String text, MailedFile file) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    static ReportLetter of(ReportSending sending, MailedFile file, Instant now) {
        Language language = sending.report().language();
        Object[] facts = {
            file.title(),
            file.agency(),
            date(sending.from()),
            date(sending.to()),
            moment(sending.asOf()),
            file.name(),
            file.sha256(),
            sending.ownerName(),
            sending.requestedByName()
        };
        String opening =
                switch (sending.kind()) {
                    case DUE -> "";
                    case AGAIN -> words(language, "again", facts) + "\n\n";
                    case TEST -> words(language, "test", facts) + "\n\n";
                };
        return new ReportLetter(
                sending.agencyId() + "." + sending.number(),
                now,
                words(language, "subject", facts),
                opening + words(language, "text", facts) + "\n",
                file);
    }

    MimeMessage to(String address, String from, String domain, Session session) throws MessagingException {
        String id = messageId(address, domain);
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(subject, UTF_8.name());
        message.setSentDate(Date.from(told));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart(textPart(), filePart()));
        return message;
    }

    private MimeBodyPart textPart() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name());
        return part;
    }

    private MimeBodyPart filePart() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
        part.setFileName(file.name());
        return part;
    }

    /** The same letter to the same address has the same id, whenever it is tried. */
    private String messageId(String address, String domain) {
        UUID id = UUID.nameUUIDFromBytes((sending + " " + address).getBytes(UTF_8));
        return "<%s@%s>".formatted(id, domain);
    }

    private static String words(Language language, String key, Object... facts) {
        Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
        ResourceBundle texts = ResourceBundle.getBundle(
                "mail", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(facts);
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(VietnamTime.offset(moment));
    }
}
