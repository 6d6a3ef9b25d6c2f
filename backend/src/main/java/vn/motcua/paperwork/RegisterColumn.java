package vn.motcua.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.register.Register;
import vn.motcua.shared.VietnamTime;

/**
 * A column of a register on paper and in a workbook: of Sổ theo dõi hồ sơ as the circulars draw it, of the books of
 * certification as the forms of NĐ 23/2015/NĐ-CP do.
 *
 * @param widthMm on A4 landscape, without the padding; 0 for what is left
 * @param centred numbers and dates
 * @param value a text, a number or a day; null for an empty cell
 * @param summed whether a workbook adds it up under the last row
 */
public record RegisterColumn(
        String head, int widthMm, boolean centred, Function<RegisterRow, Object> value, boolean summed) {

    private static final int DATE_MM = 17;
    private static final String RESTRICTED = "(Hồ sơ hạn chế tiếp cận)";

    private static final List<RegisterColumn> OF_DOSSIERS = List.of(
            number("Số thứ tự", 8, row -> row.number().number()),
            text("Mã hồ sơ", 24, row -> row.restricted() ? RESTRICTED : row.dossierCode()),
            text("Tên thủ tục hành chính", 32, RegisterRow::procedureName),
            number("Số bộ", 6, RegisterRow::sets),
            text("Tên cá nhân, tổ chức", 29, row -> row.applicant().name()),
            text("Địa chỉ, số điện thoại", 29, RegisterColumn::address),
            text("Cơ quan chủ trì giải quyết", 19, RegisterRow::department),
            date("Nhận hồ sơ", RegisterRow::enteredOn),
            date("Hẹn trả kết quả", row -> dayOf(row.promisedAt())),
            date("Trả kết quả", row -> dayOf(row.returnedAt())),
            text("Nhận kết quả tại", 16, row -> VietnameseWords.deliveryInShort(row.delivery())),
            text("Ký nhận", 13, row -> null), // by hand, on the bound book
            text("Ghi chú", 0, RegisterColumn::note));

    /** As QĐ 09/2015/QĐ-TTg had it: also when the dossier went to who resolves it, and when the result came back. */
    private static final List<RegisterColumn> WITH_TRANSFERS = List.of(
            number("Số thứ tự", 8, row -> row.number().number()),
            text("Mã hồ sơ", 20, row -> row.restricted() ? RESTRICTED : row.dossierCode()),
            text("Tên thủ tục hành chính", 26, RegisterRow::procedureName),
            number("Số bộ", 6, RegisterRow::sets),
            text("Tên cá nhân, tổ chức", 24, row -> row.applicant().name()),
            text("Địa chỉ, số điện thoại", 24, RegisterColumn::address),
            text("Cơ quan chủ trì giải quyết", 16, RegisterRow::department),
            date("Nhận hồ sơ", RegisterRow::enteredOn),
            date("Hẹn trả kết quả", row -> dayOf(row.promisedAt())),
            date("Chuyển hồ sơ đến cơ quan giải quyết", row -> dayOf(row.handedOverAt())),
            date("Nhận kết quả từ cơ quan giải quyết", row -> dayOf(row.finishedAt())),
            date("Trả kết quả", row -> dayOf(row.returnedAt())),
            text("Nhận kết quả tại", 14, row -> VietnameseWords.deliveryInShort(row.delivery())),
            text("Ký nhận", 11, row -> null),
            text("Ghi chú", 0, RegisterColumn::note));

    /** @param transfers whether its circular asks when a dossier went to who resolves it, and when its result came back */
    static List<RegisterColumn> of(Register register, boolean transfers) {
        return switch (register) {
            case DOSSIERS -> transfers ? WITH_TRANSFERS : OF_DOSSIERS;
            case CERTIFIED_COPIES ->
                ofCertification(
                        "Họ tên người yêu cầu chứng thực",
                        "Tên bản chính giấy tờ, văn bản",
                        "Số bản sao đã chứng thực");
            case SIGNATURES ->
                ofCertification(
                        "Họ tên, số giấy tờ tùy thân của người yêu cầu chứng thực",
                        "Giấy tờ, văn bản chứng thực chữ ký, điểm chỉ",
                        "Số giấy tờ, văn bản");
            case TRANSLATOR_SIGNATURES ->
                ofCertification("Họ tên người dịch", "Giấy tờ được dịch, ngôn ngữ", "Số bản dịch");
            case CONTRACTS ->
                ofCertification(
                        "Họ tên, số giấy tờ tùy thân của người yêu cầu chứng thực",
                        "Tên hợp đồng, giao dịch",
                        "Số bản");
        };
    }

    private static List<RegisterColumn> ofCertification(String requester, String paper, String copies) {
        boolean withIdNumber = requester.contains("giấy tờ tùy thân");
        return List.of(
                number("Số chứng thực", 13, row -> row.number().number()),
                date("Ngày, tháng, năm chứng thực", RegisterRow::enteredOn),
                text(requester, 46, row -> row.restricted() ? RESTRICTED : requester(row, withIdNumber)),
                text(paper, 58, row -> row.certified().paper()),
                text("Họ tên, chức danh người ký chứng thực", 34, RegisterColumn::signatory),
                number("Số trang", 11, row -> row.certified().pages()),
                summed(copies, 16, row -> row.certified().copies()),
                summed("Phí chứng thực (đồng)", 20, row -> row.certified().feeVnd()),
                text("Ghi chú", 0, RegisterColumn::noteOfCertification));
    }

    private static RegisterColumn text(String head, int widthMm, Function<RegisterRow, Object> value) {
        return new RegisterColumn(head, widthMm, false, value, false);
    }

    private static RegisterColumn number(String head, int widthMm, Function<RegisterRow, Object> value) {
        return new RegisterColumn(head, widthMm, true, value, false);
    }

    private static RegisterColumn date(String head, Function<RegisterRow, LocalDate> value) {
        return new RegisterColumn(head, DATE_MM, true, value::apply, false);
    }

    /** A number that a year adds up (NĐ 23/2015/NĐ-CP Điều 13). */
    private static RegisterColumn summed(String head, int widthMm, Function<RegisterRow, Object> value) {
        return new RegisterColumn(head, widthMm, true, value, true);
    }

    private static LocalDate dayOf(Instant instant) {
        return instant == null ? null : VietnamTime.dateOf(instant);
    }

    private static String dateOf(Instant instant) {
        return VietnameseWords.date(VietnamTime.dateOf(instant));
    }

    private static String address(RegisterRow row) {
        return joined(", ", row.applicant().address(), row.applicant().phone());
    }

    private static String requester(RegisterRow row, boolean withIdNumber) {
        return joined(
                ", ", row.applicant().name(), withIdNumber ? row.applicant().idNumber() : null);
    }

    private static String signatory(RegisterRow row) {
        return joined(", ", row.certified().signatory(), row.certified().signatoryTitle());
    }

    private static String note(RegisterRow row) {
        String ending =
                row.ending() == null ? null : row.ending().equals("REFUSED") ? "Từ chối giải quyết" : "Dừng giải quyết";
        String moved = row.movedTo() == null ? null : "Hẹn lại: " + dateOf(row.movedTo());
        return joined("; ", moved, ending, corrections(row));
    }

    private static String noteOfCertification(RegisterRow row) {
        return joined("; ", row.dossierCode(), corrections(row));
    }

    private static String corrections(RegisterRow row) {
        return row.corrections().stream()
                .map(one -> "Đính chính ngày %s (%s): %s".formatted(dateOf(one.at()), one.by(), one.text()))
                .collect(Collectors.joining("; "));
    }

    /** Null when there is nothing to join. */
    private static String joined(String separator, String... parts) {
        String text =
                Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(separator));
        return text.isEmpty() ? null : text;
    }
}
