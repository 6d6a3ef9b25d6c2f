package vn.motcua.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarDate;
import vn.motcua.calendar.CalendarListing.ListedDay;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.WorkingSession;

/** What a date is, and who says so. */
@Schema(name = "CalendarDay")
public record CalendarDayView(
        @Schema(examples = "2026-11-24") LocalDate date,
        @Schema(examples = "OFF") DayKind kind,

        @Schema(description = "In order; empty on a day off")
        List<WorkingSession> sessions,

        @Schema(nullable = true, examples = "Ngày Văn hóa Việt Nam")
        String reason,

        @Schema(nullable = true, examples = "Vietnamese Culture Day")
        String reasonEn,

        @Schema(nullable = true, examples = "Nghị quyết 28/2026/QH16")
        String legalReference,

        @Schema(
                nullable = true,
                description = "Null when the date is what its weekday says: there is nothing to delete")
        Certainty certainty,

        @Schema(nullable = true, description = "Who states it; null when the date is what its weekday says")
        CalendarScope scope,

        @Schema(nullable = true, description = "What the nation states of a date of which the agency states its own")
        OverriddenView overridden) {

    @Schema(name = "OverriddenDay")
    public record OverriddenView(
            DayKind kind,
            String reason,
            String reasonEn,
            @Schema(nullable = true) String legalReference) {

        private static OverriddenView of(CalendarDate day) {
            return day == null
                    ? null
                    : new OverriddenView(day.kind(), day.reason(), day.reasonEn(), day.legalReference());
        }
    }

    static CalendarDayView of(ListedDay listed) {
        CalendarDate day = listed.day();
        return new CalendarDayView(
                day.date(),
                day.kind(),
                day.sessions(),
                day.reason(),
                day.reasonEn(),
                day.legalReference(),
                listed.certainty(),
                listed.scope(),
                OverriddenView.of(listed.overridden()));
    }
}
