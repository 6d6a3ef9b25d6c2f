package vn.motcua.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarListing.Excerpt;
import vn.motcua.calendar.CalendarWarning;

/** A stretch of the calendar. */
@Schema(name = "CalendarDays")
public record CalendarDaysView(
        LocalDate from,
        LocalDate to,

        @Schema(description = "What If-Match of every change must carry; also the ETag")
        long revision,

        @Schema(description = "Years whose holidays are complete; a deadline in any other year is refused")
        List<Integer> loadedYears,

        List<CalendarDayView> days,
        List<CalendarWarning> warnings) {

    static CalendarDaysView of(CalendarRange range, Excerpt excerpt) {
        return new CalendarDaysView(
                range.from(),
                range.to(),
                excerpt.revision(),
                excerpt.loadedYears(),
                excerpt.days().stream().map(CalendarDayView::of).toList(),
                excerpt.warnings());
    }
}
