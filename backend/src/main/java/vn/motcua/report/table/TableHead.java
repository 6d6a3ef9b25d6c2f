package vn.motcua.report.table;

import java.time.format.DateTimeFormatter;

/** What stands over the table on paper and in a workbook. */
final class TableHead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private TableHead() {}

    static String period(ReportTable table, Language language) {
        String words = language == Language.EN
                ? "From %s to %s, as known at %s"
                : "Từ ngày %s đến ngày %s, số liệu như đã biết lúc %s";
        return words.formatted(DAY.format(table.from()), DAY.format(table.to()), MINUTE.format(table.asOf()));
    }
}
