package vn.motcua.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarListing.DeskWeek;
import vn.motcua.calendar.CalendarListing.DeskWeeks;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.DeskHoursEntry;
import vn.motcua.calendar.WorkingSession;

/** When the desk is open in an ordinary week, now and before and later. */
@Schema(name = "DeskHours")
public record DeskHoursView(
        @Schema(description = "What If-Match of every change must carry; also the ETag")
        long revision,

        List<Week> weeks) {

    @Schema(name = "DeskWeek")
    public record Week(
            @Schema(description = "In force from this date until the next week")
            LocalDate validFrom,

            @Schema(description = "Whose hours these are") CalendarScope scope,

            @Schema(description = "Weekdays on which the desk opens")
            List<Day> week) {

        private static Week of(DeskWeek stated) {
            Map<DayOfWeek, List<WorkingSession>> byWeekday = stated.sessions().stream()
                    .collect(Collectors.groupingBy(
                            DeskHoursEntry::weekday,
                            TreeMap::new,
                            Collectors.mapping(DeskHoursEntry::session, Collectors.toList())));
            return new Week(
                    stated.validFrom(),
                    stated.scope(),
                    byWeekday.entrySet().stream()
                            .map(day -> new Day(day.getKey(), day.getValue()))
                            .toList());
        }
    }

    @Schema(name = "DeskDay")
    public record Day(DayOfWeek weekday, List<WorkingSession> sessions) {}

    static DeskHoursView of(DeskWeeks hours) {
        return new DeskHoursView(
                hours.revision(), hours.weeks().stream().map(Week::of).toList());
    }
}
