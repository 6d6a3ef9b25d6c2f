package vn.motcua.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    /** {@code scope} of a request that shows the calendar. */
    public static class ShownScope {

        @QueryParam("scope")
        @Parameter(
                description = "The calendar in force at the caller's agency, or the national one alone",
                schema = @Schema(implementation = CalendarScope.class, defaultValue = "AGENCY"))
        String scope;
    }

    /** {@code scope} of a request that changes the calendar. */
    public static class ChangedScope {

        @QueryParam("scope")
        @Parameter(
                description = "The national calendar, or what the caller's agency states over it",
                schema = @Schema(implementation = CalendarScope.class, defaultValue = "NATIONAL"))
        String scope;
    }

    /** @throws ProblemException 400 UNKNOWN_SCOPE */
    CalendarOwner of(ShownScope parameter) {
        return named(parameter.scope, CalendarScope.AGENCY);
    }

    /** @throws ProblemException 400 UNKNOWN_SCOPE */
    CalendarOwner of(ChangedScope parameter) {
        return named(parameter.scope, CalendarScope.NATIONAL);
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
