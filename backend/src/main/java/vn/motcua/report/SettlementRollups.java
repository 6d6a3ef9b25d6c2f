package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.motcua.dossier.OutcomeRule;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.ZonedParameter;

/** Reads biểu II.06a, as known now, from sums by day, month and year; its cost grows with rows and days, not with dossiers. */
@ApplicationScoped
class SettlementRollups {

    private static final LocalDate BEGINNING = VietnamTime.dateOf(ZonedParameter.EARLIEST);
    private static final String FIGURES = withColumns(SqlFile.read("settlement-rollups.sql"));
    private static final String CARRIED = withColumns(SqlFile.read("settlement-carried.sql"));

    @Inject
    EntityManager entityManager;

    @Inject
    OutcomeRule outcomes;

    /** Whether the sums tell the figures: they know what is known now, and what is overdue by the date. */
    boolean tell(ReportPeriod period) {
        return period.asKnownNow() && (isJudgedAtItsEnd(period) || outcomes.comparing() == OutcomeRule.Comparison.DATE);
    }

    /**
     * What the sums tell of a period.
     *
     * @param figures the rows and, with {@code is_total = 1}, their total
     * @param carriedOver what must be carried over into the period, from other sums than those of the rows
     */
    record Told(List<Tuple> figures, long carriedOver) {}

    Told told(ReportPeriod period, GroupBy groupBy) {
        // No agency stands in the statements and no day that a plan could turn on. Planned anew each time they would
        // take the database three times as long as it needs to run them for a commune.
        planning("force_generic_plan");
        Told told = new Told(figures(period, groupBy), carriedOver(period));
        planning("auto");
        return told;
    }

    private void planning(String mode) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local plan_cache_mode = " + mode);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> figures(ReportPeriod period, GroupBy groupBy) {
        boolean extended = outcomes.promise() == OutcomeRule.Measure.EXTENDED;
        String sql = FIGURES.replace("{{key}}", groupBy.keyOfSums())
                .replace("{{names}}", NamesAsOf.of(period).within(groupBy.names()))
                .replace("{{overdue}}", extended ? "extended_overdue" : "overdue")
                .replace("{{fallingDue}}", extended ? "extended_falling_due" : "falling_due");
        return asked(sql, Tuple.class, period, groupBy.family())
                .setParameter("until", endOfWhatCounts(period))
                .setParameter(
                        "today", isJudgedAtItsEnd(period) ? "" : today(period).toString())
                .getResultList();
    }

    private long carriedOver(ReportPeriod period) {
        return (Long) asked(CARRIED, Long.class, period, SumFamily.TOTAL).getSingleResult();
    }

    private Query asked(String sql, Class<?> row, ReportPeriod period, SumFamily family) {
        return entityManager
                .createNativeQuery(sql, row)
                .setParameter("family", family.name())
                .setParameter("spans", spans(period))
                .setParameter("from", period.from());
    }

    /** As the statement takes them apart again. */
    private static String spans(ReportPeriod period) {
        LocalDate until = endOfWhatCounts(period);
        return Stream.of(
                        written("BEFORE", BEGINNING, period.from()),
                        written("WITHIN", period.from(), until),
                        isJudgedAtItsEnd(period)
                                ? Stream.<String>of()
                                : written("TODAY", today(period), today(period).plusDays(1)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(";"));
    }

    private static Stream<String> written(String place, LocalDate from, LocalDate until) {
        return DaySpans.between(from, until).stream()
                .map(span -> String.join(
                        ",",
                        place,
                        span.grain().name(),
                        span.first().toString(),
                        span.until().toString()));
    }

    /** Exclusive: what lies after today is what has been promised, and counts when its day comes. */
    private static LocalDate endOfWhatCounts(ReportPeriod period) {
        LocalDate last = period.to().isBefore(today(period)) ? period.to() : today(period);
        return last.plusDays(1);
    }

    private static boolean isJudgedAtItsEnd(ReportPeriod period) {
        return period.reference().equals(period.end());
    }

    private static LocalDate today(ReportPeriod period) {
        return VietnamTime.dateOf(period.asOf());
    }

    private static String withColumns(String sql) {
        return sql.replace("{{ofRollups}}", SettlementSums.SUMS_OF_ROLLUPS)
                .replace("{{changes}}", SettlementSums.UNFOLDED_CHANGES)
                .replace("{{columns}}", SettlementSums.COLUMN_LIST);
    }

    /** By what the sums are told apart. */
    enum SumFamily {
        /** Procedure and channel. */
        WORK,
        /** Department and officer. */
        STAFF,
        /** Not at all: what the other two are held against. */
        TOTAL
    }
}
