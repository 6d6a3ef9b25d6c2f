package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.VietnamDates.at;
import static vn.motcua.calendar.VietnamDates.date;
import static vn.motcua.calendar.VietnamDates.text;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Deadlines worked out by hand; each row says why. */
class GoldenDeadlinesTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator();

    @ParameterizedTest(name = "{0} + {1} {2} {3} {4} {5} {6} = {7}: {8}")
    @CsvFileSource(resources = "/calendar/golden-deadlines.csv", numLinesToSkip = 1)
    void isDue(
            String received,
            String limit,
            LimitUnit unit,
            String second,
            String office,
            String settings,
            String stops,
            String due,
            String why) {
        Deadline deadline = calculator.deadline(
                calendar(office),
                at(received),
                new PhasedLimit(TimeLimit.of(limit, unit), second(second)),
                stops(stops),
                settings(settings));
        assertThat(text(deadline.dueAt())).as(why).isEqualTo(text(at(due)));
    }

    /** {@code "15 CALENDAR_DAY"}. */
    private static TimeLimit second(String limit) {
        if (limit == null) {
            return null;
        }
        String[] valueAndUnit = limit.split(" ");
        return TimeLimit.of(valueAndUnit[0], LimitUnit.valueOf(valueAndUnit[1]));
    }

    /** The shipped calendar with what is different in this office. */
    private static WorkingCalendar calendar(String office) {
        if (office == null) {
            return Calendars.SHIPPED;
        }
        WorkingCalendarBuilder rows = Calendars.shippedRows();
        if (office.startsWith("half ")) {
            rows.specialDay(Calendars.halfDay(date(office.substring("half ".length()))));
        } else if (office.startsWith("closed ")) {
            rows.specialDay(Calendars.closed(date(office.substring("closed ".length()))));
        } else if (office.startsWith("new hours ")) {
            Calendars.withSevenHoursFrom(date(office.substring("new hours ".length())), rows);
        } else if (office.equals("SATURDAYS")) {
            Calendars.withSaturdayMornings(rows);
        } else {
            throw new IllegalArgumentException(office);
        }
        return rows.build();
    }

    private static DeadlineSettings settings(String departure) {
        DeadlineSettings usual = DeadlineSettings.DEFAULT;
        return switch (departure) {
            case null -> usual;
            case "ALL" ->
                new DeadlineSettings(
                        usual.sameDayCutOff(), CutOffScope.ALL, usual.endOfLimit(), usual.supplementPolicy());
            default ->
                new DeadlineSettings(
                        usual.sameDayCutOff(),
                        usual.cutOffScope(),
                        EndOfLimit.valueOf(departure),
                        usual.supplementPolicy());
        };
    }

    /** {@code "RESUME Wed 2016-03-09 10:00 > Tue 2016-03-15 10:00; RESTART … > ?"}, the question mark for an open one. */
    private static List<ClockStop> stops(String stops) {
        return stops == null
                ? List.of()
                : Arrays.stream(stops.split("; "))
                        .map(GoldenDeadlinesTest::stop)
                        .toList();
    }

    private static ClockStop stop(String stop) {
        String[] effectAndTimes = stop.split(" ", 2);
        String[] fromAndUntil = effectAndTimes[1].split(" > ");
        return new ClockStop(
                at(fromAndUntil[0]),
                fromAndUntil[1].equals("?") ? null : at(fromAndUntil[1]),
                SupplementPolicy.valueOf(effectAndTimes[0]));
    }
}
