package vn.motcua.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.motcua.security.CurrentUser;

/** The signed-in user as the office knows them. */
@RequestScoped
public class CurrentStaff {

    @Inject
    CurrentUser user;

    @Inject
    StaffMembers staff;

    /** The staff row of the user; machines have none. */
    public Optional<Staff> member() {
        return staff.findByIdOptional(new StaffId(user.agencyId(), user.username()));
    }

    public Actor actor() {
        Optional<Staff> member = member();
        return new Actor(
                user.agencyId(),
                user.username(),
                member.map(Staff::name).orElseGet(user::name),
                user.roles(),
                member.map(Staff::departmentCodes).orElse(Set.of()));
    }
}
