package vn.motcua.report.table;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Row;
import vn.motcua.shared.PdfMaker;
import vn.motcua.shared.problem.ProblemException;

/** A report on paper: A4 landscape, the head of the table on every sheet, no row split between two. */
@ApplicationScoped
public class TablePrinter {

    /** More would be a book that nobody reads, and holds a place at the printer for minutes. */
    private static final int MOST_ROWS = 3000;

    /** As many columns as fit without breaking a word; what is wider is printed in parts, one below the other. */
    private static final int COLUMNS_OF_A_SHEET = 10;

    private final Template template;
    private final PdfMaker printer;

    TablePrinter(@Location("report/table.html") Template template, PdfMaker printer) {
        this.template = template;
        this.printer = printer;
    }

    /** Some of the columns, with all rows: what of a table fits side by side. */
    public record Part(List<String> headings, List<Line> lines, Line total) {}

    /** A row as it is printed. */
    public record Line(String label, List<Figure> figures) {}

    /** @param words whether it is read from the left */
    public record Figure(String text, boolean words) {}

    /** @throws ProblemException 422 REPORT_TOO_LONG_TO_PRINT */
    public byte[] print(ReportTable table, Language language) {
        if (table.rows().size() > MOST_ROWS) {
            throw new ProblemException(
                    422, "REPORT_TOO_LONG_TO_PRINT", null, table.rows().size(), MOST_ROWS);
        }
        return printer.render(html(table, language), table.asOf().toInstant());
    }

    private String html(ReportTable table, Language language) {
        return template.data("lang", language == Language.EN ? "en" : "vi")
                .data("title", table.title().in(language))
                .data("agency", table.agency().name())
                .data("period", TableHead.period(table, language))
                .data("rowHead", table.rowHead().in(language))
                .data("parts", parts(table, language))
                .data(
                        "notes",
                        table.notes().stream().map(note -> note.in(language)).toList())
                .data("empty", language == Language.EN ? "No dossier in this period." : "Không có hồ sơ nào trong kỳ.")
                .data("page", language == Language.EN ? "Page" : "Trang")
                .render();
    }

    private static List<Part> parts(ReportTable table, Language language) {
        int columns = table.columns().size();
        int parts = Math.max(1, Math.ceilDiv(columns, COLUMNS_OF_A_SHEET));
        int width = Math.ceilDiv(columns, parts);
        return IntStream.range(0, parts)
                .mapToObj(part -> part(table, part * width, Math.min(columns, (part + 1) * width), language))
                .toList();
    }

    private static Part part(ReportTable table, int from, int to, Language language) {
        return new Part(
                table.columns().subList(from, to).stream()
                        .map(column -> column.label().in(language))
                        .toList(),
                table.rows().stream()
                        .map(row -> line(table, row, from, to, language))
                        .toList(),
                table.total() == null ? null : line(table, table.total(), from, to, language));
    }

    private static Line line(ReportTable table, Row row, int from, int to, Language language) {
        return new Line(
                row.label().in(language),
                IntStream.range(from, to)
                        .mapToObj(column -> figure(
                                table.columns().get(column).kind(), row.cells().get(column), language))
                        .toList());
    }

    private static Figure figure(FigureKind kind, Cell cell, Language language) {
        return new Figure(TableFigures.of(kind, cell, language), kind == FigureKind.TEXT);
    }
}
