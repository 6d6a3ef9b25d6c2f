package vn.motcua.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.DeskHoursEntry;
import vn.motcua.calendar.SessionRequest;
import vn.motcua.shared.problem.ProblemException;

/** A whole week of desk hours: a weekday that is left out is a day of rest. */
@Schema(name = "DeskHoursRequest", examples = """
                {"week":[{"weekday":"MONDAY","sessions":[{"opensAt":"07:00","closesAt":"11:30"},
                                                         {"opensAt":"13:30","closesAt":"17:00"}]},
                         {"weekday":"SATURDAY","sessions":[{"opensAt":"07:30","closesAt":"11:30"}]}]}
                """)
public record DeskHoursRequest(
        @NotEmpty @Size(max = 7) List<@NotNull @Valid DayRequest> week,

        @Schema(description = "Why hours that were in force already are changed") @Size(max = 1000) String changeReason) {

    @Schema(name = "DeskDayRequest")
    public record DayRequest(
            @NotNull DayOfWeek weekday,
            @NotNull @Size(max = 10) List<@NotNull @Valid SessionRequest> sessions) {}

    /**
     * @throws ProblemException 422 WEEKDAY_TWICE, DESK_NEVER_OPEN, or a session's problem
     */
    List<DeskHoursEntry> toEntries(LocalDate validFrom) {
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        List<DeskHoursEntry> entries = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            DayRequest day = week.get(i);
            String pointer = "/week/" + i;
            if (!seen.add(day.weekday())) {
                throw new ProblemException(422, "WEEKDAY_TWICE", pointer + "/weekday");
            }
            SessionRequest.toSessions(day.sessions(), pointer + "/sessions").stream()
                    .map(session -> new DeskHoursEntry(validFrom, day.weekday(), session))
                    .forEach(entries::add);
        }
        if (entries.isEmpty()) {
            throw new ProblemException(422, "DESK_NEVER_OPEN", "/week");
        }
        return entries;
    }
}
