package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarDate;
import vn.motcua.calendar.DayKind;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.Horizon;
import vn.motcua.dossier.WorkView;
import vn.motcua.shared.VietnamTime;

/** The strip above the work list: overdue, today, the next days with their rest days, later, standing. */
@Schema(name = "WorkListCounts", description = "No count goes beyond 1000, which stands for more than 999")
public record HorizonView(
        OffsetDateTime asOf,
        long open,
        long overdue,
        long today,
        List<DayCount> days,

        @Schema(description = "Promised for the next working day")
        long tomorrow,

        @Schema(nullable = true, description = "The next working day; null when its year is not loaded")
        LocalDate tomorrowDate,

        long later,
        long paused,
        long withoutDate,

        @Schema(description = "Whose running step has used up its own time")
        long stepOverdue,

        Map<WorkView, Long> views) {

    @Schema(name = "DayCount")
    public record DayCount(
            LocalDate date,
            DayKind kind,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String reasonEn,
            long count) {}

    static HorizonView of(Horizon horizon, LocalDate tomorrow, ActContext context) {
        LocalDate today = VietnamTime.dateOf(context.at());
        List<DayCount> days = LongStream.rangeClosed(1, Horizon.DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .filter(context.calendar()::knows)
                .map(date -> day(context.calendar().on(date), horizon.byDate().getOrDefault(date, 0L)))
                .toList();
        return new HorizonView(
                offset(context.at()),
                horizon.open(),
                horizon.overdue(),
                horizon.byDate().getOrDefault(today, 0L),
                days,
                horizon.tomorrow(),
                tomorrow,
                horizon.later(),
                horizon.paused(),
                horizon.withoutDate(),
                horizon.stepOverdue(),
                horizon.views());
    }

    private static DayCount day(CalendarDate day, long count) {
        return new DayCount(day.date(), day.kind(), day.reason(), day.reasonEn(), count);
    }
}
