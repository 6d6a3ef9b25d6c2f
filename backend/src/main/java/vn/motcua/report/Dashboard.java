package vn.motcua.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.table.Words;

/**
 * What a leader looks at in the morning. Every figure is one of a report, which opens its dossiers.
 *
 * @param month the month asked for, up to now while it runs
 * @param lastYear the same days of the year before
 * @param bottlenecks the five steps that went over their time in most dossiers
 * @param holders who has most in hand, overdue first
 * @param weekdays Monday to Sunday, of the month
 * @param trend the twelve months that end with the one asked for
 */
@Schema(name = "DashboardContent")
public record Dashboard(
        Today today,
        Figures month,
        Figures lastYear,
        List<Bottleneck> bottlenecks,
        List<Load> holders,
        List<Weekday> weekdays,
        List<Month> trend) {

    /** Numbers of dossiers, now. */
    @Schema(name = "DashboardToday")
    public record Today(long received, long resolved, long dueToday, long dueNextDay, long overdue) {}

    /** @param provable resolved with evidence, of which {@code allRight} are right in all three ticks */
    @Schema(name = "DashboardFigures")
    public record Figures(
            long received,
            long resolved,
            long inTime,
            long late,
            long pending,
            long overdue,
            long provable,
            long allRight) {}

    /** @param usedPercent of the allotted time; null where none is allotted */
    @Schema(name = "DashboardBottleneck")
    public record Bottleneck(
            @Schema(examples = "R2016-012/2") String key,
            Words label,
            long dossiers,
            long overTime,
            @Schema(nullable = true) BigDecimal usedPercent) {}

    @Schema(name = "DashboardLoad")
    public record Load(@Schema(examples = "officer") String key, Words label, long pending, long overdue) {}

    /** @param weekday 1 is Monday */
    @Schema(name = "DashboardWeekday")
    public record Weekday(int weekday, long received) {}

    /** @param month as in {@code 2026-11} */
    @Schema(name = "DashboardMonth")
    public record Month(@Schema(examples = "2026-11") String month, long resolved, long provable, long allRight) {}
}
