package vn.motcua.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.http.CodeName;

/**
 * A report as it is read, whatever it tells: what is rendered as JSON, CSV, XLSX and PDF.
 *
 * @param total null where adding up means nothing
 * @param notes what a reader must know to read the figures rightly, with the articles of law
 */
@Schema(name = "ReportTable")
public record ReportTable(
        @Schema(examples = "late") String report,
        Words title,
        @Schema(examples = "2026-01-01") LocalDate from,

        @Schema(description = "Inclusive", examples = "2026-06-30")
        LocalDate to,

        OffsetDateTime asOf,

        @Schema(description = "Who reports; with those below it in the tree")
        CodeName agency,

        @Schema(
                description = "What the rows stand for; null when they are not groups",
                nullable = true,
                examples = "OFFICER")
        String groupBy,

        @Schema(description = "What the rows stand for, in words")
        Words rowHead,

        @Schema(description = "By what else this report can be told")
        List<GroupingChoice> groupings,

        List<Column> columns,
        List<Row> rows,
        @Schema(nullable = true) Row total,
        List<Words> notes) {

    /** @param opens whether its figures open the list of their dossiers */
    @Schema(name = "ReportColumn")
    public record Column(@Schema(examples = "RESOLVED_LATE") String key, Words label, FigureKind kind, boolean opens) {}

    @Schema(name = "ReportRow")
    public record Row(
            @Schema(description = "Code of the officer, field, reason…; null for the total", nullable = true)
            String key,

            Words label,
            List<Cell> cells) {}

    @Schema(name = "ReportCell")
    public record Cell(
            @Schema(description = "Null where there is no data, and in columns of text", nullable = true)
            BigDecimal value,

            @Schema(description = "In columns of text; else null", nullable = true)
            Words text) {

        public static Cell of(Number value) {
            return new Cell(value == null ? null : new BigDecimal(value.toString()), null);
        }

        public static Cell of(Words text) {
            return new Cell(null, text);
        }
    }

    @Schema(name = "ReportGrouping")
    public record GroupingChoice(
            @Schema(examples = "OFFICER") String key, Words label) {}
}
