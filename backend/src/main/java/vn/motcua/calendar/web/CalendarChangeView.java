package vn.motcua.calendar.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CalendarSubject;
import vn.motcua.shared.VietnamTime;

/** One thing of the calendar before and after a change. */
@Schema(name = "CalendarChange")
public record CalendarChangeView(
        @Schema(description = "The revision that the change made; several changes share it when made together")
        long revision,

        OffsetDateTime at,
        @Schema(description = "Account", examples = "admin") String actor,
        @Schema(examples = "Trần Quốc Bảo") String actorName,
        CalendarScope scope,
        CalendarSubject subject,
        LocalDate day,

        @Schema(nullable = true, description = "What was stated; null when nothing was")
        Map<String, String> before,

        @Schema(nullable = true, description = "What is stated now; null when nothing is")
        Map<String, String> after,

        @Schema(nullable = true) String changeReason) {

    static CalendarChangeView of(CalendarChange change) {
        return new CalendarChangeView(
                change.revision(),
                VietnamTime.offset(change.at()),
                change.actor(),
                change.actorName(),
                change.scope(),
                change.subject(),
                change.day(),
                change.before(),
                change.after(),
                change.changeReason());
    }
}
