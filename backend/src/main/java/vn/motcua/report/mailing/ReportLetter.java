package vn.motcua.report.mailing;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import vn.motcua.report.table.Language;
import vn.motcua.shared.VietnamTime;

/**
 * The letter around a report, in the language of its subscription.
 *
 * @param sending by which a letter that comes twice is known to be the same
 */
record ReportLetter(String sending, String subject, String text, MailedFile file) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    static ReportLetter of(ReportSending sending, MailedFile file) {
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
                words(language, "subject", facts),
                opening + words(language, "text", facts) + "\n",
                file);
    }

    /** The same letter to the same address has the same id, whenever it is tried. */
    String messageId(String address, String domain) {
        UUID id = UUID.nameUUIDFromBytes((sending + " " + address).getBytes(StandardCharsets.UTF_8));
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
