package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.calendar.AgencyRows;
import vn.motcua.security.AgencyScope;

/** Lets the calendar read the rows of the one agency that it is asked for. */
@ApplicationScoped
class ScopedAgencyRows implements AgencyRows {

    @Inject
    AgencyScope scope;

    @Override
    public void showOnly(int agencyId) {
        scope.open(List.of(agencyId));
    }
}
