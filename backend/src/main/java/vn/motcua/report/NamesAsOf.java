package vn.motcua.report;

import java.util.HashMap;
import java.util.Map;

/**
 * What agencies, departments, staff, fields and procedures were called at the moment as known, for the statements of
 * reports: their tables as they are, or read backwards from what has changed since (ADR 0048).
 */
final class NamesAsOf {

    private static final NamesAsOf NOW = new NamesAsOf(
            Map.of(
                    "agencies", "select * from agency",
                    "departments", "select * from department",
                    "staff", "select * from staff",
                    "fields", "select * from procedure_field",
                    "procedures", "select * from procedure",
                    "versions", "select * from procedure_version"),
            "");

    private static final NamesAsOf THEN = new NamesAsOf(
            Map.of(
                    "agencies", SqlFile.read("names-then-agencies.sql"),
                    "departments", SqlFile.read("names-then-departments.sql"),
                    "staff", SqlFile.read("names-then-staff.sql"),
                    "fields", SqlFile.read("names-then-fields.sql"),
                    "procedures", SqlFile.read("names-then-procedures.sql"),
                    "versions", SqlFile.read("names-then-versions.sql")),
            // What was published later gives no name while there is another.
            "v.published_then desc,");

    private final Map<String, String> selects;

    private NamesAsOf(Map<String, String> tables, String publishedThen) {
        selects = new HashMap<>(tables);
        selects.put("publishedThen", publishedThen);
    }

    static NamesAsOf of(ReportPeriod period) {
        return period.asKnownNow() ? NOW : THEN;
    }

    /** The statement with selects in the places of {@code {{departments}}} and so on. */
    String within(String sql) {
        String named = sql;
        for (Map.Entry<String, String> select : selects.entrySet()) {
            named = named.replace("{{" + select.getKey() + "}}", select.getValue());
        }
        return named;
    }
}
