package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.VietnamTime;

/**
 * A day on which the desk works, for whoever wants to come.
 *
 * @param sessions in order, not empty
 */
@Schema(name = "DeskDay")
public record DeskDay(LocalDate date, List<Hours> sessions) {

    @Schema(name = "DeskDayHours")
    public record Hours(LocalTime opensAt, LocalTime closesAt) {}

    /** Today while the desk has not closed yet, otherwise the next working day; empty where no year is loaded. */
    public static Optional<DeskDay> next(WorkingCalendar calendar, Instant now) {
        LocalDate today = VietnamTime.dateOf(now);
        try {
            boolean openToday = calendar.isWorkingDay(today) && now.isBefore(calendar.closesAt(today));
            return Optional.of(of(calendar, openToday ? today : calendar.nextWorkingDay(today)));
        } catch (CalendarYearNotLoaded unknown) {
            return Optional.empty();
        }
    }

    private static DeskDay of(WorkingCalendar calendar, LocalDate day) {
        return new DeskDay(
                day,
                calendar.sessionsOn(day).stream()
                        .map(session -> new Hours(session.opensAt(), session.closesAt()))
                        .toList());
    }
}
