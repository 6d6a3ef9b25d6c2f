package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What one date is in a {@link WorkingCalendar}.
 *
 * @param sessions when the desk works on this date, in order; empty on a day off
 * @param reason why the date is not an ordinary working day, in Vietnamese; null on an ordinary working day
 * @param reasonEn the same in English
 * @param legalReference the law or decision behind the reason; null when there is none
 */
public record CalendarDate(
        LocalDate date,
        DayKind kind,
        List<WorkingSession> sessions,
        String reason,
        String reasonEn,
        String legalReference) {

    public CalendarDate {
        sessions = List.copyOf(sessions);
    }

    /**
     * This date as a special day, its sessions in order.
     *
     * @throws InvalidWorkingSessions when its sessions do not go with its kind, or with each other
     */
    CalendarDate asSpecialDay() {
        boolean hasSessions = !sessions.isEmpty();
        if (hasSessions && !kind.isWorked()) {
            throw new InvalidWorkingSessions("DAY_OFF_WITH_SESSIONS", date);
        }
        if (!hasSessions && kind == DayKind.HALF_DAY) {
            throw new InvalidWorkingSessions("HALF_DAY_WITHOUT_SESSIONS", date);
        }
        return withSessions(DaySessions.inOrder(sessions));
    }

    CalendarDate withSessions(List<WorkingSession> others) {
        return new CalendarDate(date, kind, others, reason, reasonEn, legalReference);
    }
}
