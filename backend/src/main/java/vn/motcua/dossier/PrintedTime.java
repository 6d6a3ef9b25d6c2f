package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.VietnamTime;

/** Dates and moments in sentences, as receipts print them. */
final class PrintedTime {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR_AND_DATE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private PrintedTime() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String hourAndDate(Instant moment) {
        return VietnamTime.offset(moment).format(HOUR_AND_DATE);
    }
}
