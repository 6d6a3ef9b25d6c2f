package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random calendars, receptions, limits and stops, crowded around the places where things go wrong. */
class DeadlineArbitraries extends DomainContextBase {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST_RECEPTION = LocalDate.of(2026, 12, 31);

    /** Minutes of the day at or beside which something happens. */
    private static final Integer[] EDGES = {
        0, 419, 420, 421, 449, 450, 659, 660, 661, 690, 720, 779, 780, 781, 899, 900, 901, 1019, 1020, 1021, 1439
    };

    /** Up to three stops, as gaps and lengths in minutes after the reception. */
    record StopPlan(List<Integer> gaps, List<Integer> lengths, List<SupplementPolicy> effects) {

        List<ClockStop> after(Instant receivedAt) {
            List<ClockStop> stops = new ArrayList<>();
            Instant end = receivedAt;
            for (int i = 0; i < gaps.size(); i++) {
                Instant from = end.plusSeconds(60L * gaps.get(i));
                end = from.plusSeconds(60L * lengths.get(i));
                stops.add(new ClockStop(from, end, effects.get(i)));
            }
            return stops;
        }
    }

    /** The shipped calendar with local closures and half days, with or without Saturday mornings. */
    record CalendarPlan(boolean saturdays, List<LocalDate> closed, List<LocalDate> half) {

        WorkingCalendarBuilder rows() {
            WorkingCalendarBuilder rows = Calendars.shippedRowsFrom(FIRST.getYear());
            if (saturdays) {
                Calendars.withSaturdayMornings(rows);
            }
            closed.forEach(date -> rows.specialDay(Calendars.closed(date)));
            half.forEach(date -> rows.specialDay(Calendars.halfDay(date)));
            return rows;
        }
    }

    @Provide
    Arbitrary<Instant> receptions() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST_RECEPTION.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> minutes =
                Arbitraries.oneOf(Arbitraries.of(EDGES), Arbitraries.integers().between(0, 1439));
        return Combinators.combine(dates, minutes).as((date, minute) -> date.atTime(minute / 60, minute % 60)
                .atZone(WorkingCalendar.VIETNAM)
                .toInstant());
    }

    /** Of one phase or of two. */
    @Provide
    Arbitrary<PhasedLimit> limits() {
        Arbitrary<TimeLimit> sameDay = Arbitraries.just(TimeLimit.of("1", LimitUnit.SAME_DAY));
        Arbitrary<TimeLimit> first = Arbitraries.frequencyOf(Tuple.of(3, phases()), Tuple.of(1, sameDay));
        return Combinators.combine(first, phases().injectNull(0.5)).as(PhasedLimit::new);
    }

    private static Arbitrary<TimeLimit> phases() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(n -> TimeLimit.of(n / 2.0 + "", LimitUnit.WORKING_DAY)),
                Arbitraries.integers().between(1, 30).map(n -> TimeLimit.of(n + "", LimitUnit.CALENDAR_DAY)),
                Arbitraries.integers().between(1, 120).map(n -> TimeLimit.of(n / 4.0 + "", LimitUnit.WORKING_HOUR)));
    }

    @Provide
    Arbitrary<Office> offices() {
        return Arbitraries.of(Office.class);
    }

    @Provide
    Arbitrary<DeadlineSettings> settings() {
        return Combinators.combine(Arbitraries.of(CutOffScope.class), Arbitraries.of(EndOfLimit.class))
                .as((scope, end) -> new DeadlineSettings(
                        DeadlineSettings.DEFAULT.sameDayCutOff(), scope, end, SupplementPolicy.RESTART));
    }

    @Provide
    Arbitrary<StopPlan> stops() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 600), Arbitraries.integers().between(0, 14 * 1440));
        return Arbitraries.integers().between(0, 3).flatMap(count -> Combinators.combine(
                        minutes.list().ofSize(count),
                        minutes.list().ofSize(count),
                        Arbitraries.of(SupplementPolicy.class).list().ofSize(count))
                .as(StopPlan::new));
    }

    @Provide
    Arbitrary<CalendarPlan> calendars() {
        Arbitrary<List<LocalDate>> dates = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST_RECEPTION.toEpochDay() + 90)
                .map(LocalDate::ofEpochDay)
                .list()
                .ofMaxSize(60);
        return Combinators.combine(Arbitraries.of(true, false), dates, dates).as(CalendarPlan::new);
    }
}
