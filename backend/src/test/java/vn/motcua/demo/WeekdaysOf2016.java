package vn.motcua.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** Due dates by a rule simple enough to see through: weekdays less the public holidays of the first half of 2016. */
final class WeekdaysOf2016 implements DueDates {

    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2016, 2, 8),
            LocalDate.of(2016, 2, 9),
            LocalDate.of(2016, 2, 10),
            LocalDate.of(2016, 2, 11),
            LocalDate.of(2016, 2, 12),
            LocalDate.of(2016, 4, 18),
            LocalDate.of(2016, 5, 2),
            LocalDate.of(2016, 5, 3));

    @Override
    public OffsetDateTime dueAt(OffsetDateTime receivedAt, Limit limit, String channel) {
        LocalDate received = receivedAt.toLocalDate();
        int value = Integer.parseInt(limit.value());
        LocalDate due =
                switch (limit.unit()) {
                    case "SAME_DAY" ->
                        works(received) && receivedAt.toLocalTime().isBefore(LocalTime.of(15, 0))
                                ? received
                                : firstWorking(received.plusDays(1));
                    case "WORKING_DAY" -> {
                        LocalDate day = received;
                        for (int counted = 0; counted < value; counted++) {
                            day = firstWorking(day.plusDays(1));
                        }
                        yield day;
                    }
                    case "CALENDAR_DAY" -> firstWorking(received.plusDays(value));
                    default -> throw new IllegalArgumentException(limit.unit());
                };
        return due.atTime(17, 0).atOffset(DeskHours.VIETNAM);
    }

    static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    private static LocalDate firstWorking(LocalDate day) {
        return works(day) ? day : firstWorking(day.plusDays(1));
    }
}
