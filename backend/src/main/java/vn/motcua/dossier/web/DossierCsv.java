package vn.motcua.dossier.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.PersonalData;
import vn.motcua.organization.Actor;
import vn.motcua.shared.VietnamTime;

/** A list of dossiers as CSV, with a byte-order mark so that spreadsheets read Vietnamese. */
final class DossierCsv implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String[] HEADS = {
        "Mã hồ sơ",
        "Cơ quan",
        "Người nộp",
        "Mã thủ tục",
        "Thủ tục",
        "Lĩnh vực",
        "Kênh",
        "Trạng thái",
        "Ngày nhận",
        "Hẹn trả",
        "Ngày xong",
        "Kết quả thời hạn",
        "Người giữ"
    };

    private final CSVPrinter csv;
    private final Actor reader;

    DossierCsv(OutputStream out, Actor reader) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        this.csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(HEADS).get());
        this.reader = reader;
    }

    void write(DossierLine line, String agencyCode) {
        try {
            csv.printRecord(
                    line.code(),
                    agencyCode,
                    text(PersonalData.seenBy(reader, line.agencyId()).name(line.applicantName())),
                    line.procedureCode(),
                    text(line.procedureName()),
                    text(line.fieldName()),
                    line.channel(),
                    line.status(),
                    moment(line.receivedAt()),
                    moment(line.promisedAt()),
                    moment(line.finishedAt()),
                    line.outcome(),
                    text(line.holderName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name is never a formula, whatever it begins with. */
    private static String text(String value) {
        return value != null && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String moment(Instant at) {
        return at == null ? null : MOMENT.format(VietnamTime.offset(at));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
