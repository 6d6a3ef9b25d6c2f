package vn.motcua.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarEntry;
import vn.motcua.calendar.CalendarListing.Excerpt;
import vn.motcua.calendar.CalendarListing.ListedDay;
import vn.motcua.calendar.CalendarWarning;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.YearPlan;

/** What the import of a year did, or would do. */
@Schema(name = "CalendarYearImport")
public record YearImportView(
        @Schema(examples = "2028") int year,
        boolean dryRun,

        @Schema(description = "The revision now in force; also the ETag")
        long revision,

        @Schema(description = "Whether the year was not loaded before")
        boolean newlyLoaded,

        @Schema(description = "Days of the file that were stated already")
        int unchanged,

        List<Change> changes,

        @Schema(description = "About the calendar as it is now")
        List<CalendarWarning> warnings) {

    @Schema(name = "CalendarDayChange")
    public record Change(
            LocalDate date,

            @Schema(nullable = true, description = "Null when nothing was stated")
            CalendarDayView before,

            @Schema(nullable = true, description = "Null when the file leaves out a national day")
            CalendarDayView after) {

        private static Change of(DayChange change) {
            return new Change(change.date(), view(change.before()), view(change.after()));
        }

        private static CalendarDayView view(CalendarEntry entry) {
            return entry == null ? null : CalendarDayView.of(ListedDay.national(entry));
        }
    }

    static YearImportView of(YearPlan plan, boolean dryRun, Excerpt now) {
        return new YearImportView(
                plan.year(),
                dryRun,
                now.revision(),
                plan.declares(),
                plan.unchanged(),
                plan.changes().stream().map(Change::of).toList(),
                now.warnings());
    }
}
