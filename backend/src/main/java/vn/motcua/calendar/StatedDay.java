package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.shared.problem.ProblemException;

/** Makes a special day of what a caller states, and points at what cannot be. */
public final class StatedDay {

    private StatedDay() {}

    /**
     * @param sessions null or empty when the kind says it all
     * @param pointer where the caller writes the day; empty for the whole body
     * @throws ProblemException 422 REST_DAY_STATED, or a session's problem
     */
    public static CalendarDate of(
            LocalDate date,
            DayKind kind,
            List<SessionRequest> sessions,
            String reason,
            String reasonEn,
            String legalReference,
            String pointer) {
        if (kind == DayKind.REST) {
            throw new ProblemException(422, "REST_DAY_STATED", pointer + "/kind");
        }
        List<WorkingSession> hours =
                SessionRequest.toSessions(Objects.requireNonNullElse(sessions, List.of()), pointer + "/sessions");
        try {
            return new CalendarDate(date, kind, hours, reason, reasonEn, legalReference).asSpecialDay();
        } catch (InvalidWorkingSessions e) {
            throw e.at(pointer + "/sessions");
        }
    }
}
