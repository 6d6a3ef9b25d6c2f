package vn.motcua.dossier.web;

import static vn.motcua.shared.SpreadsheetText.guarded;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.dossier.proof.DeviationState;
import vn.motcua.shared.SpreadsheetText;

/** Sổ theo dõi sự không phù hợp (ISO 9001) as CSV. */
final class DeviationCsv {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final String[] HEADS = {
        "Mã hồ sơ",
        "Mã thủ tục",
        "Thủ tục",
        "Tiêu chí không đạt",
        "Bộ phận",
        "Phát hiện lúc",
        "Tình trạng",
        "Nguyên nhân",
        "Hành động khắc phục",
        "Người ghi",
        "Ghi lúc"
    };

    private static final Map<DeviationState, String> STATES = Map.of(
            DeviationState.OPEN, "Chưa trả lời",
            DeviationState.ANSWERED, "Đã trả lời",
            DeviationState.LIFTED, "Đã khắc phục");

    private DeviationCsv() {}

    static String of(List<DeviationSummary> deviations) {
        StringWriter text = new StringWriter().append(SpreadsheetText.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADS).get())) {
            for (DeviationSummary deviation : deviations) {
                csv.printRecord(cells(deviation));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string writer does not fail", e);
        }
        return text.toString();
    }

    private static Object[] cells(DeviationSummary deviation) {
        return new Object[] {
            deviation.dossier(),
            deviation.procedure().code(),
            guarded(deviation.procedure().name()),
            deviation.name(),
            guarded(deviation.department().name()),
            moment(deviation.foundAt()),
            STATES.get(deviation.state()),
            guarded(deviation.cause()),
            guarded(deviation.correctiveAction()),
            deviation.answeredBy() == null
                    ? null
                    : guarded(deviation.answeredBy().name()),
            moment(deviation.answeredAt())
        };
    }

    private static String moment(OffsetDateTime moment) {
        return moment == null ? null : MOMENT.format(moment);
    }
}
