package vn.motcua.paperwork;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.Channel;

/** Dates, amounts and terms as they stand on paper. */
final class VietnameseWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String dong(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + " đồng";
    }

    static String limit(BigDecimal value, LimitUnit unit) {
        String number = NumberFormat.getNumberInstance(VIETNAMESE).format(value);
        return switch (unit) {
            case WORKING_DAY -> number + " ngày làm việc";
            case CALENDAR_DAY -> number + " ngày";
            case WORKING_HOUR -> number + " giờ làm việc";
            case SAME_DAY -> "Trong ngày";
        };
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case DIRECT -> "Trực tiếp";
            case POSTAL -> "Bưu chính";
            case ONLINE -> "Trực tuyến";
        };
    }
}
