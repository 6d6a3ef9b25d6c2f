package vn.motcua.paperwork;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterYear;

/**
 * A register as sheets of A4 to be bound: a cover for each book that the period begins with, the rows, and at the end of
 * a year the page of its closing with the totals and the signature (TT 01/2018/TT-VPCP Điều 10).
 */
@ApplicationScoped
public class RegisterPrinter {

    private static final String TEMPLATE = "paperwork/register.html";

    private final Engine engine;

    RegisterPrinter(Engine engine) {
        this.engine = engine;
    }

    /** A cell as it is printed. */
    public record Cell(String text, boolean centred) {}

    /**
     * The rows of one book.
     *
     * @param cover whether the book begins within the period
     * @param ending of the year; null unless this is its last book and the period reaches its end
     */
    public record Sheets(
            int year,
            String book,
            boolean cover,
            String openedOn,
            String openedBy,
            String firstNumber,
            List<List<Cell>> rows,
            Ending ending) {}

    /**
     * The last page of a year.
     *
     * @param closedOn null while it is not closed
     * @param figures the totals that were signed, or those of now
     */
    public record Ending(String closedOn, List<String> figures, String signatoryTitle, String signatory) {}

    public String html(RegisterExtract extract) {
        List<RegisterColumn> columns = extract.columns();
        return engine.getTemplate(TEMPLATE)
                .data("title", extract.query().register().title())
                .data("heading", IssuingOffice.upper(extract.query().register().title()))
                .data("sign", extract.query().register().sign())
                .data("agency", IssuingOffice.upper(extract.agency()))
                .data("superior", IssuingOffice.upper(extract.superior()))
                .data("period", extract.period())
                .data("columns", columns)
                .data("sections", sections(extract, columns))
                .data("sum", sum(extract))
                .render();
    }

    private static List<Sheets> sections(RegisterExtract extract, List<RegisterColumn> columns) {
        List<RegisterExtract.Section> sections = extract.sections();
        List<Sheets> sheets = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            RegisterExtract.Section section = sections.get(index);
            boolean last =
                    index == sections.size() - 1 || sections.get(index + 1).year() != section.year();
            sheets.add(sheets(extract, columns, section, last));
        }
        return sheets;
    }

    private static Sheets sheets(
            RegisterExtract extract, List<RegisterColumn> columns, RegisterExtract.Section section, boolean last) {
        int year = section.year().year();
        RegisterRow first = section.rows().getFirst();
        boolean cover = first.number().number() == section.book().firstNumber();
        boolean ends = last && extract.query().endsWith(year) && extract.query().book() == null;
        return new Sheets(
                year,
                first.number().bookCode(),
                cover,
                VietnameseWords.moment(section.book().openedAt()),
                section.book().openedByName(),
                "%02d".formatted(section.book().firstNumber()),
                section.rows().stream().map(row -> cells(columns, row)).toList(),
                ends ? ending(extract.query().register(), section.year()) : null);
    }

    private static List<Cell> cells(List<RegisterColumn> columns, RegisterRow row) {
        return columns.stream()
                .map(column -> new Cell(text(column.value().apply(row)), column.centred()))
                .toList();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Long amount -> VietnameseWords.number(amount);
            default -> value.toString();
        };
    }

    private static Ending ending(Register register, RegisterYear year) {
        RegisterYear.Closing closing = year.closing();
        if (closing == null) {
            return new Ending(null, List.of(), null, null);
        }
        List<String> figures = new ArrayList<>();
        figures.add("Số quyển: %d".formatted(year.books().size()));
        if (register.isOfCertification()) {
            figures.add("Số việc chứng thực: %s, từ số 01 đến số %02d"
                    .formatted(VietnameseWords.number(closing.entries()), closing.entries()));
            figures.add("Số bản, giấy tờ đã chứng thực: " + VietnameseWords.number(closing.copies()));
            figures.add("Phí chứng thực: " + VietnameseWords.dong(closing.feeVnd()));
        } else {
            figures.add("Số hồ sơ đã vào sổ: %s, từ số 01 đến số %02d"
                    .formatted(VietnameseWords.number(closing.entries()), closing.entries()));
            figures.add("Đã giải quyết xong: " + VietnameseWords.number(closing.resolved()));
            figures.add("Đã trả kết quả: " + VietnameseWords.number(closing.returned()));
            figures.add("Đang giải quyết, chuyển năm sau: "
                    + VietnameseWords.number(closing.entries() - closing.resolved()));
        }
        return new Ending(
                VietnameseWords.moment(closing.closedAt()),
                figures,
                IssuingOffice.upper(closing.signatoryTitle()),
                closing.closedByName());
    }

    private static String sum(RegisterExtract extract) {
        String rows = VietnameseWords.number(extract.rows().size());
        return extract.query().register().isOfCertification()
                ? "Cộng trong kỳ: %s việc chứng thực, %s bản, phí %s."
                        .formatted(
                                rows, VietnameseWords.number(extract.copies()), VietnameseWords.dong(extract.feeVnd()))
                : "Cộng trong kỳ: %s hồ sơ.".formatted(rows);
    }
}
