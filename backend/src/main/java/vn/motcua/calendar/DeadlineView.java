package vn.motcua.calendar;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.VietnamTime;

@Schema(name = "Deadline", description = "A due date and every day on the way to it")
public record DeadlineView(
        @Schema(required = true, examples = "2026-11-23T09:12:00+07:00")
        OffsetDateTime receivedAt,

        @Schema(required = true) TimeLimitView limit,

        @Schema(nullable = true, description = "The second phase, which starts when the first limit ends; else null")
        TimeLimitView secondLimit,

        @Schema(
                nullable = true,
                description = "DIRECT, POSTAL or ONLINE; null when the question named none",
                examples = "DIRECT")
        String channel,

        @Schema(required = true, examples = "2026-11-25T07:00:00+07:00")
        OffsetDateTime startsAt,

        @Schema(required = true, examples = "2026-11-27T17:00:00+07:00")
        OffsetDateTime dueAt,

        @Schema(required = true, examples = "2") long calendarRevision,
        @Schema(required = true) List<ExplainedDayView> days) {

    public static DeadlineView of(DeadlineExplanation explanation, String channel) {
        Deadline deadline = explanation.deadline();
        return new DeadlineView(
                VietnamTime.offset(deadline.receivedAt()),
                TimeLimitView.of(deadline.limit().first()),
                deadline.limit().secondPhase().map(TimeLimitView::of).orElse(null),
                channel,
                VietnamTime.offset(deadline.startsAt()),
                VietnamTime.offset(deadline.dueAt()),
                explanation.calendarRevision(),
                explanation.days().stream().map(ExplainedDayView::of).toList());
    }
}
