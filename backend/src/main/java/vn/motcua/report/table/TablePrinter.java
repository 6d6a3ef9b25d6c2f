package vn.motcua.report.table;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.report.table.ReportTable.Column;
import vn.motcua.report.table.ReportTable.Row;
import vn.motcua.shared.PdfMaker;
import vn.motcua.shared.problem.ProblemException;

/** A report on paper: A4 landscape, the head of the table on every sheet, no row split between two. */
@ApplicationScoped
public class TablePrinter {

    /** More would be a book that nobody reads, and holds a place at the printer for minutes. */
    private static final int MOST_ROWS = 3000;

    private final Template template;
    private final PdfMaker printer;

    TablePrinter(@Location("report/table.html") Template template, PdfMaker printer) {
        this.template = template;
        this.printer = printer;
    }

    /** A row as it is printed. */
    public record Line(String label, List<String> figures) {}

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
                .data(
                        "columns",
                        table.columns().stream()
                                .map(column -> heading(column, language))
                                .toList())
                .data(
                        "lines",
                        table.rows().stream()
                                .map(row -> line(table, row, language))
                                .toList())
                .data("total", table.total() == null ? null : line(table, table.total(), language))
                .data(
                        "notes",
                        table.notes().stream().map(note -> note.in(language)).toList())
                .data("empty", language == Language.EN ? "No dossier in this period." : "Không có hồ sơ nào trong kỳ.")
                .data("page", language == Language.EN ? "Page" : "Trang")
                .render();
    }

    /** @param text whether its cells are read from the left */
    public record Heading(String label, boolean text) {}

    private static Heading heading(Column column, Language language) {
        return new Heading(column.label().in(language), column.kind() == FigureKind.TEXT);
    }

    private static Line line(ReportTable table, Row row, Language language) {
        List<String> figures = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            figures.add(TableFigures.of(
                    table.columns().get(column).kind(), row.cells().get(column), language));
        }
        return new Line(row.label().in(language), figures);
    }
}
