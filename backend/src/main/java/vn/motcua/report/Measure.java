package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Column;
import vn.motcua.report.table.Words;

/**
 * A column of a counted report: a condition that both counts dossiers and lists them, a sum, or what follows from the
 * columns before it. A column of units is summed up over what is told of whole agencies ({@link CountedReport#unitFacts})
 * and stands in the rows of agencies and in the total.
 *
 * @param condition of a column of dossiers, as SQL; else null
 * @param aggregate what is read from the database, as SQL; null for what is derived
 * @param derived from the figures of the same row by their keys; null for what is read
 * @param shown false for what only others are derived from
 */
public record Measure(
        String key,
        Words words,
        FigureKind kind,
        String condition,
        String aggregate,
        Function<Map<String, BigDecimal>, Cell> derived,
        boolean shown,
        boolean ofUnits) {

    private static final int DECIMALS_OF_PERCENT = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number of dossiers: each counts once, however many rows of the report's file are its own. */
    static Measure dossiers(String key, String vi, String en, String condition) {
        return new Measure(
                key,
                new Words(vi, en),
                FigureKind.DOSSIERS,
                condition,
                "count(distinct id) filter (where %s)".formatted(condition),
                null,
                true,
                false);
    }

    static Measure sum(String key, FigureKind kind, String vi, String en, String expression, String condition) {
        return new Measure(
                key,
                new Words(vi, en),
                kind,
                null,
                "coalesce(sum(%s) filter (where %s), 0)".formatted(expression, condition),
                null,
                true,
                false);
    }

    /** A sum that is not shown: others are derived from it. */
    static Measure hidden(String key, String expression, String condition) {
        Measure sum = sum(key, FigureKind.COUNT, key, key, expression, condition);
        return new Measure(key, sum.words(), sum.kind(), null, sum.aggregate(), null, false, false);
    }

    /** A number of feedback of whole agencies, of which there is a list. */
    static Measure feedback(String key, String vi, String en, String column) {
        return new Measure(
                key, new Words(vi, en), FigureKind.FEEDBACK, null, "sum(%s)".formatted(column), null, true, true);
    }

    /** A sum over whole agencies that is not shown. */
    static Measure hiddenOfUnits(String key, String aggregate) {
        return new Measure(key, Words.same(key), FigureKind.COUNT, null, aggregate, null, false, true);
    }

    static Measure derived(
            String key, FigureKind kind, String vi, String en, Function<Map<String, BigDecimal>, Cell> derived) {
        return new Measure(key, new Words(vi, en), kind, null, null, derived, true, false);
    }

    /** Percent of one column in another; no data where the other is 0 (QĐ 766/QĐ-TTg: N/A). */
    static Measure share(String key, String vi, String en, String part, String whole) {
        return derived(
                key, FigureKind.PERCENT, vi, en, figures -> Cell.of(percent(figures.get(part), figures.get(whole))));
    }

    /** With two decimals, half up; null when there is nothing to divide by. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, DECIMALS_OF_PERCENT, RoundingMode.HALF_UP);
    }

    public boolean countsDossiers() {
        return condition != null;
    }

    public Column column() {
        return new Column(key, words, kind, countsDossiers());
    }
}
