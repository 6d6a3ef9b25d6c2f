package vn.motcua.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExplainedDay", description = "One date between reception and due date")
public record ExplainedDayView(
        @Schema(required = true, examples = "2026-11-24") LocalDate date,
        @Schema(required = true, examples = "OFF") DayKind kind,

        @Schema(required = true, description = "1, or 2 once the second limit runs", examples = "1")
        int phase,

        @Schema(required = true, examples = "false") boolean counted,

        @Schema(nullable = true, description = "Which day of the phase, from 1; null in limits of hours")
        Integer dayNumber,

        @Schema(required = true, description = "Working minutes inside the limit", examples = "0")
        long countedMinutes,

        @Schema(nullable = true) ExplainedDay.Role role,

        @Schema(required = true, examples = "Ngày Văn hóa Việt Nam")
        String reason,

        @Schema(required = true, examples = "Vietnamese Culture Day")
        String reasonEn,

        @Schema(nullable = true, examples = "Nghị quyết 28/2026/QH16")
        String legalReference) {

    static ExplainedDayView of(ExplainedDay day) {
        return new ExplainedDayView(
                day.date(),
                day.kind(),
                day.phase(),
                day.counted(),
                day.dayNumber(),
                day.countedMinutes(),
                day.role(),
                day.reason(),
                day.reasonEn(),
                day.legalReference());
    }
}
