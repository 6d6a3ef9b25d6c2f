package vn.motcua.organization.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffMembers;
import vn.motcua.organization.Substitutions;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.VietnamTime;

/** To whom work can be given; administration has a list of its own, with what only it may know. */
@Path("/api/v1/colleagues")
@Tag(name = "Organization")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class ColleagueResource {

    @Inject
    StaffMembers members;

    @Inject
    Substitutions substitutions;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listColleagues", summary = "Who works in the caller's agency, by name, with departments")
    public List<ColleagueView> list() {
        int agencyId = user.agencyId();
        Set<String> absent = substitutions.absentOn(agencyId, VietnamTime.dateOf(clock.instant()));
        return members.of(agencyId).stream()
                .filter(Staff::isActive)
                .sorted(Comparator.comparing(Staff::searchText))
                .map(staff -> ColleagueView.of(staff, absent))
                .toList();
    }
}
