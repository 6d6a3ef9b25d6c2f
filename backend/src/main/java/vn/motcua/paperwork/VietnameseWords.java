package vn.motcua.paperwork;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.procedure.Channel;
import vn.motcua.shared.VietnamTime;

/** Dates, amounts and terms as they stand on paper. */
final class VietnameseWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** As in {@code ngày 18 tháng 11 năm 2026}; days and months under ten have their nought, so that nobody adds one. */
    static String longDate(LocalDate date) {
        return "ngày %02d tháng %02d năm %d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** As in {@code 09 giờ 05 phút, ngày 18 tháng 11 năm 2026}; null stays null. */
    static String moment(Instant instant) {
        if (instant == null) {
            return null;
        }
        ZonedDateTime time = instant.atZone(VietnamTime.ZONE);
        return "%02d giờ %02d phút, %s".formatted(time.getHour(), time.getMinute(), longDate(time.toLocalDate()));
    }

    static String dong(long amount) {
        return number(amount) + " đồng";
    }

    static String number(long count) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(count);
    }

    /** Null for none. */
    static String limit(PhasedLimit limit) {
        return limit == null
                ? null
                : limit.phases()
                        .map(phase -> limit(phase.value(), phase.unit()))
                        .collect(Collectors.joining(", sau đó "));
    }

    static String delivery(ResultDelivery delivery) {
        return switch (delivery) {
            case COUNTER -> "Bộ phận Tiếp nhận và Trả kết quả";
            case POSTAL -> "Dịch vụ bưu chính";
            case ELECTRONIC -> "Trực tuyến";
        };
    }

    /** For narrow columns: the desk by the short name that NĐ 61/2018/NĐ-CP gives it. */
    static String deliveryInShort(ResultDelivery delivery) {
        return delivery == ResultDelivery.COUNTER ? "Bộ phận Một cửa" : delivery(delivery);
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case EARLY -> "Trước hạn";
            case ON_TIME -> "Đúng hạn";
            case LATE -> "Quá hạn";
            case NO_DEADLINE -> "Không có hạn";
        };
    }

    static String method(PaymentMethod method) {
        return switch (method) {
            case CASH -> "Tiền mặt";
            case TRANSFER -> "Chuyển khoản";
            case ONLINE -> "Trực tuyến";
        };
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
