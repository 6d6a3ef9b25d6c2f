package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarEntry;
import vn.motcua.calendar.CalendarOwner;
import vn.motcua.calendar.CalendarProposal;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.DeskDayRequest;
import vn.motcua.calendar.DeskHoursEntry;
import vn.motcua.calendar.SessionRequest;
import vn.motcua.calendar.StatedDay;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.VietnamTime;

/** A change of the calendar that somebody thinks of making. */
@Schema(name = "CalendarPreviewRequest", examples = """
                {"scope":"AGENCY","days":[{"date":"2026-11-27","kind":"CLOSED"}],"remove":["2026-11-24"]}
                """)
public record CalendarPreviewRequest(
        @Schema(description = "Whose calendar would change; NATIONAL when left out")
        CalendarScope scope,

        @Schema(description = "Dates that would be something else") @Size(max = 400) List<@NotNull @Valid ProposedDayRequest> days,

        @Schema(description = "Dates of which nothing would be stated any more") @Size(max = 400) List<@NotNull LocalDate> remove,

        @Schema(description = "A week of desk hours that would be stated") @Valid ProposedDeskHoursRequest deskHours,

        @Schema(description = "Dates on which no week of desk hours would begin any more") @Size(max = 100) List<@NotNull LocalDate> removeDeskHours) {

    @Schema(name = "ProposedDayRequest")
    public record ProposedDayRequest(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @Size(max = 10) List<@NotNull @Valid SessionRequest> sessions) {

        /** Nobody reads the reason of a day that is only thought of. */
        private CalendarEntry toEntry(String pointer) {
            return new CalendarEntry(
                    StatedDay.of(date, kind, sessions, "Dự kiến", "Proposed", null, pointer), Certainty.EXPECTED);
        }
    }

    @Schema(name = "ProposedDeskHoursRequest")
    public record ProposedDeskHoursRequest(
            @NotNull LocalDate validFrom,
            @NotEmpty @Size(max = 7) List<@NotNull @Valid DeskDayRequest> weekdays) {

        private List<DeskHoursEntry> toEntries() {
            return DeskDayRequest.toEntries(weekdays, validFrom, "/deskHours/weekdays");
        }
    }

    public CalendarPreviewRequest {
        scope = Objects.requireNonNullElse(scope, CalendarScope.NATIONAL);
        days = Objects.requireNonNullElse(days, List.of());
        remove = Objects.requireNonNullElse(remove, List.of());
        removeDeskHours = Objects.requireNonNullElse(removeDeskHours, List.of());
    }

    CalendarProposal toProposal(int agencyId) {
        return new CalendarProposal(
                CalendarOwner.of(scope, agencyId),
                IntStream.range(0, days.size())
                        .mapToObj(i -> days.get(i).toEntry("/days/" + i))
                        .toList(),
                remove,
                deskHours == null ? List.of() : deskHours.toEntries(),
                removeDeskHours);
    }

    /**
     * Dossiers received from then on keep their date. Hours last from their date on, a day only for itself. Empty when
     * nothing is proposed that could move anything: no date is computed in a year that is not loaded.
     */
    Optional<Instant> lastEffect(WorkingCalendar calendar) {
        boolean changesHours = Stream.concat(
                        Stream.ofNullable(deskHours).map(ProposedDeskHoursRequest::validFrom), removeDeskHours.stream())
                .anyMatch(from -> from.isBefore(VietnamTime.dateOf(calendar.knownUntil())));
        if (changesHours) {
            return Optional.of(calendar.knownUntil());
        }
        return Stream.concat(days.stream().map(ProposedDayRequest::date), remove.stream())
                .filter(calendar::knows)
                .max(LocalDate::compareTo)
                .map(last -> VietnamTime.startOf(last.plusDays(1)));
    }
}
