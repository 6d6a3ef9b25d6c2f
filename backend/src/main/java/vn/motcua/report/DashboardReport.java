package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.report.Dashboard.Bottleneck;
import vn.motcua.report.Dashboard.Figures;
import vn.motcua.report.Dashboard.Load;
import vn.motcua.report.Dashboard.Month;
import vn.motcua.report.Dashboard.Today;
import vn.motcua.report.Dashboard.Weekday;
import vn.motcua.report.table.ReportTable.Row;
import vn.motcua.report.table.Words;
import vn.motcua.shared.VietnamTime;

/** Puts the dashboard together out of the reports, so that no figure of it is counted in a second way. */
@ApplicationScoped
public class DashboardReport {

    private static final int WORST_STEPS = 5;
    private static final int BUSIEST = 10;
    private static final int MONTHS = 12;
    private static final int DAYS_OF_A_WEEK = 7;

    @Inject
    ReportCounter counter;

    @Inject
    CountedReports reports;

    /** A row with its figures by the keys of their columns. */
    private record Told(String key, Words label, Map<String, BigDecimal> figures) {

        long count(String column) {
            return figures.get(column).longValue();
        }
    }

    /** Of what somebody asks: about which days, as known when, and for which office. */
    private record Question(LocalDate from, LocalDate to, Instant now, int agencyId) {

        ReportPeriod period() {
            return ReportPeriod.of(from, to, now, now);
        }

        Question days(LocalDate first, LocalDate last) {
            return new Question(first, last, now, agencyId);
        }
    }

    /** The days of a month that have come by now; both inclusive. */
    public static LocalDate lastDay(YearMonth month, Instant now) {
        LocalDate today = VietnamTime.dateOf(now);
        return month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
    }

    /** @param month not in the future */
    public Dashboard of(YearMonth month, Instant now, int agencyId) {
        LocalDate today = VietnamTime.dateOf(now);
        Question asked = new Question(month.atDay(1), lastDay(month, now), now, agencyId);
        Question lastYear = asked.days(asked.from().minusYears(1), asked.to().minusYears(1));
        List<Told> weekdays = rows("overview", Grouping.WEEKDAY, asked);
        return new Dashboard(
                today(asked.days(today, today)),
                figures(asked),
                figures(lastYear),
                bottlenecks(asked),
                holders(asked),
                IntStream.rangeClosed(1, DAYS_OF_A_WEEK)
                        .mapToObj(day -> new Weekday(day, count(weekdays, Integer.toString(day), "RECEIVED")))
                        .toList(),
                trend(asked, month));
    }

    private Today today(Question today) {
        Told overview = total("overview", today);
        Told due = total("due-soon", today.days(today.from(), today.to().plusYears(1)));
        return new Today(
                overview.count("RECEIVED"),
                overview.count("RESOLVED"),
                due.count("DUE_TODAY"),
                due.count("DUE_NEXT_DAY"),
                overview.count("OVERDUE"));
    }

    private Figures figures(Question asked) {
        Told overview = total("overview", asked);
        Told right = total("right-process", asked);
        return new Figures(
                overview.count("RECEIVED"),
                overview.count("RESOLVED"),
                overview.count("IN_TIME"),
                overview.count("LATE"),
                overview.count("PENDING"),
                overview.count("OVERDUE"),
                right.count("PROVED"),
                right.count("ALL_RIGHT"));
    }

    private List<Bottleneck> bottlenecks(Question asked) {
        return rows("steps", Grouping.STEP, asked).stream()
                .filter(step -> step.count("OVER_TIME") > 0)
                .sorted(Comparator.comparing((Told step) -> step.count("OVER_TIME"))
                        .reversed()
                        .thenComparing(Told::key))
                .limit(WORST_STEPS)
                .map(step -> new Bottleneck(
                        step.key(),
                        step.label(),
                        step.count("DOSSIERS"),
                        step.count("OVER_TIME"),
                        step.figures().get("USED_SHARE")))
                .toList();
    }

    private List<Load> holders(Question asked) {
        return rows("overview", Grouping.HOLDER, asked).stream()
                .filter(holder -> holder.count("PENDING") > 0)
                .sorted(Comparator.comparing((Told holder) -> holder.count("OVERDUE"))
                        .thenComparing(holder -> holder.count("PENDING"))
                        .reversed()
                        .thenComparing(Told::key))
                .limit(BUSIEST)
                .map(holder -> new Load(holder.key(), holder.label(), holder.count("PENDING"), holder.count("OVERDUE")))
                .toList();
    }

    private List<Month> trend(Question asked, YearMonth last) {
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Map<String, Told> months =
                rows("right-process", Grouping.MONTH, asked.days(first.atDay(1), asked.to())).stream()
                        .collect(Collectors.toMap(Told::key, Function.identity()));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(YearMonth::toString)
                .map(month -> months.containsKey(month) ? month(months.get(month)) : new Month(month, 0, 0, 0))
                .toList();
    }

    private static Month month(Told told) {
        return new Month(told.key(), told.count("RESOLVED"), told.count("PROVED"), told.count("ALL_RIGHT"));
    }

    private static long count(List<Told> rows, String key, String column) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .mapToLong(row -> row.count(column))
                .sum();
    }

    private Told total(String report, Question asked) {
        CountedReport counted = reports.get(report);
        return told(
                counted,
                counter.count(counted, asked.period(), counted.groupings().getFirst(), asked.agencyId())
                        .total());
    }

    private List<Told> rows(String report, Grouping grouping, Question asked) {
        CountedReport counted = reports.get(report);
        return counter.count(counted, asked.period(), grouping, asked.agencyId()).rows().stream()
                .map(row -> told(counted, row))
                .toList();
    }

    private static Told told(CountedReport report, Row row) {
        Map<String, BigDecimal> figures = new HashMap<>();
        List<Measure> shown = report.measures().stream().filter(Measure::shown).toList();
        for (int column = 0; column < shown.size(); column++) {
            figures.put(shown.get(column).key(), row.cells().get(column).value());
        }
        return new Told(row.key(), row.label(), figures);
    }
}
