package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarDate;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.SessionRequest;
import vn.motcua.calendar.StatedDay;
import vn.motcua.calendar.WorkingCalendar;

/** A change of the calendar that somebody thinks of making. */
@Schema(name = "CalendarPreviewRequest", examples = """
                {"days":[{"date":"2026-11-27","kind":"CLOSED"}],"remove":["2026-11-24"]}
                """)
public record CalendarPreviewRequest(
        @Schema(description = "Dates that would be something else") @Size(max = 400) List<@NotNull @Valid ProposedDayRequest> days,

        @Schema(description = "Dates that would be again what their weekday says") @Size(max = 400) List<@NotNull LocalDate> remove) {

    @Schema(name = "ProposedDayRequest")
    public record ProposedDayRequest(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @Size(max = 10) List<@NotNull @Valid SessionRequest> sessions) {}

    public CalendarPreviewRequest {
        days = Objects.requireNonNullElse(days, List.of());
        remove = Objects.requireNonNullElse(remove, List.of());
    }

    List<CalendarDate> proposedDays() {
        return IntStream.range(0, days.size())
                .mapToObj(i -> {
                    ProposedDayRequest day = days.get(i);
                    return StatedDay.of(day.date(), day.kind(), day.sessions(), null, null, null, "/days/" + i);
                })
                .toList();
    }

    /** Empty when nothing is proposed that could move anything: no date is computed in a year that is not loaded. */
    Optional<LocalDate> lastDay(WorkingCalendar calendar) {
        return Stream.concat(days.stream().map(ProposedDayRequest::date), remove.stream())
                .filter(calendar::knows)
                .max(LocalDate::compareTo);
    }
}
