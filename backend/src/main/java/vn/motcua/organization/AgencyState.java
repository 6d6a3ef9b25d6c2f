package vn.motcua.organization;

import java.time.LocalDate;

/** Whether an agency works on a day. */
public enum AgencyState {
    UPCOMING,
    OPEN,
    CLOSED;

    static AgencyState on(LocalDate day, LocalDate validFrom, LocalDate validUntil) {
        if (validUntil != null && !day.isBefore(validUntil)) {
            return CLOSED;
        }
        return day.isBefore(validFrom) ? UPCOMING : OPEN;
    }
}
