package vn.motcua.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.problem.ProblemException;

/** A weekday of a week of desk hours as a caller writes it, not yet checked. */
@Schema(name = "DeskDayRequest")
public record DeskDayRequest(
        @NotNull DayOfWeek weekday, @NotNull @Size(max = 10) List<@NotNull @Valid SessionRequest> sessions) {

    /**
     * A whole week: a weekday that is left out is a day of rest.
     *
     * @param pointer where the caller writes the week
     * @throws ProblemException 422 WEEKDAY_TWICE, DESK_NEVER_OPEN, or a session's problem
     */
    public static List<DeskHoursEntry> toEntries(List<DeskDayRequest> week, LocalDate validFrom, String pointer) {
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        List<DeskHoursEntry> entries = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            DeskDayRequest day = week.get(i);
            String here = pointer + "/" + i;
            if (!seen.add(day.weekday())) {
                throw new ProblemException(422, "WEEKDAY_TWICE", here + "/weekday");
            }
            SessionRequest.toSessions(day.sessions(), here + "/sessions").stream()
                    .map(session -> new DeskHoursEntry(validFrom, day.weekday(), session))
                    .forEach(entries::add);
        }
        if (entries.isEmpty()) {
            throw new ProblemException(422, "DESK_NEVER_OPEN", pointer);
        }
        return entries;
    }
}
