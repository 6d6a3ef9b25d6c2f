package vn.motcua.organization.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import vn.motcua.organization.AdministrationEdit;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.Roles;

/** Takes who and when at the door of a request that administers the office. */
@RequestScoped
class AdministrationEdits {

    private final CurrentUser user;
    private final Clock clock;

    AdministrationEdits(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    AdministrationEdit now() {
        return new AdministrationEdit(user.agencyId(), user.username(), user.name(), clock.instant());
    }

    /** Whether the caller changes anything at all; auditors only read. */
    boolean mayWrite() {
        return user.hasRole(Roles.SYSTEM_ADMIN);
    }
}
