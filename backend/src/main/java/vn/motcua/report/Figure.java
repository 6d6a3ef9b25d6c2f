package vn.motcua.report;

import java.util.Arrays;
import vn.motcua.shared.problem.ProblemException;

/**
 * One figure of a report: what it counts, and in which row.
 *
 * @param key the row; null for the total
 */
public record Figure(CountedReport report, Grouping grouping, Measure measure, String key) {

    /** @throws ProblemException 400 REPORT_COLUMN_UNKNOWN when the report has no such column of dossiers */
    public static Figure of(CountedReport report, Grouping grouping, String column, String key) {
        Measure measure = report.measures().stream()
                .filter(candidate ->
                        candidate.countsDossiers() && candidate.key().equals(column))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        400,
                        "REPORT_COLUMN_UNKNOWN",
                        "query:column",
                        report.measures().stream()
                                .filter(Measure::countsDossiers)
                                .map(Measure::key)
                                .toList()
                                .toString()));
        return new Figure(report, grouping, measure, key);
    }

    /**
     * The grouping of a report by its name; its first one when none is named.
     *
     * @throws ProblemException 400 GROUPING_UNKNOWN
     */
    public static Grouping grouping(CountedReport report, String name) {
        if (name == null || name.isBlank()) {
            return report.groupings().getFirst();
        }
        return Arrays.stream(Grouping.values())
                .filter(grouping ->
                        grouping.name().equals(name) && report.groupings().contains(grouping))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        400,
                        "GROUPING_UNKNOWN",
                        "query:groupBy",
                        report.groupings().toString()));
    }
}
