package vn.motcua.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import vn.motcua.calendar.CalendarOwner;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.problem.ProblemException;

/** Whose calendar a request is about, by its parameter {@code scope}. */
@RequestScoped
class CalendarOwners {

    private final CurrentUser user;

    CalendarOwners(CurrentUser user) {
        this.user = user;
    }

    /**
     * @param scope null or empty when the caller leaves it out
     * @throws ProblemException 400 UNKNOWN_SCOPE
     */
    CalendarOwner named(String scope, CalendarScope whenAbsent) {
        return CalendarOwner.of(scope == null || scope.isBlank() ? whenAbsent : read(scope), user.agencyId());
    }

    private static CalendarScope read(String scope) {
        for (CalendarScope known : CalendarScope.values()) {
            if (known.name().equals(scope)) {
                return known;
            }
        }
        throw new ProblemException(400, "UNKNOWN_SCOPE", "query:scope", scope);
    }
}
