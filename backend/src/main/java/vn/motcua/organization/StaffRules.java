package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import vn.motcua.security.Roles;
import vn.motcua.shared.problem.ProblemException;

/** What must hold of staff whatever an administrator wishes. */
@ApplicationScoped
public class StaffRules {

    private final StaffMembers members;
    private final Departments departments;

    StaffRules(StaffMembers members, Departments departments) {
        this.members = members;
        this.departments = departments;
    }

    /**
     * @param before the departments that the person sits in already; they may have been closed since
     * @throws ProblemException 422 ROLE_UNKNOWN, DEPARTMENT_UNKNOWN, DEPARTMENT_CLOSED, PRIMARY_DEPARTMENT_NOT_AMONG
     */
    void requireKnown(int agencyId, StaffDetails wanted, Set<String> before) {
        int index = 0;
        for (String role : wanted.roles()) {
            if (!Roles.OF_STAFF.contains(role)) {
                throw new ProblemException(422, "ROLE_UNKNOWN", "/roles/" + index, role);
            }
            index++;
        }
        index = 0;
        for (String code : wanted.departmentCodes()) {
            requireDepartment(agencyId, code, before.contains(code), "/departmentCodes/" + index++);
        }
        String primary = wanted.primaryDepartmentCode();
        if (primary != null && !wanted.departmentCodes().contains(primary)) {
            throw new ProblemException(422, "PRIMARY_DEPARTMENT_NOT_AMONG", "/primaryDepartmentCode", primary);
        }
    }

    /** Why the person may not be deactivated; empty when they may. */
    public Optional<ProblemException> refusalToDeactivate(Agency agency, Staff person, AdministrationEdit edit) {
        if (person.username().equals(edit.actor())) {
            return Optional.of(new ProblemException(409, "OWN_ACCOUNT", null));
        }
        return refusalToLoseAdministration(agency, person, edit, null);
    }

    /** Why the person must stay a system administrator; empty when they need not, or are none. */
    Optional<ProblemException> refusalToLoseAdministration(
            Agency agency, Staff person, AdministrationEdit edit, String pointer) {
        if (!administers(person)) {
            return Optional.empty();
        }
        if (person.username().equals(edit.actor())) {
            return Optional.of(new ProblemException(409, "OWN_ACCOUNT", pointer));
        }
        boolean isLast = members.of(agency.id()).stream()
                .noneMatch(other -> administers(other) && !other.username().equals(person.username()));
        boolean isNeeded = agency.stateOn(edit.today()) != AgencyState.CLOSED;
        return isLast && isNeeded
                ? Optional.of(new ProblemException(409, "LAST_SYSTEM_ADMIN", pointer, agency.name()))
                : Optional.empty();
    }

    private static boolean administers(Staff person) {
        return person.isActive() && person.roles().contains(Roles.SYSTEM_ADMIN);
    }

    private void requireDepartment(int agencyId, String code, boolean sitsThere, String pointer) {
        Department department = departments
                .findByIdOptional(new AgencyCode(agencyId, code))
                .orElseThrow(() -> new ProblemException(422, "DEPARTMENT_UNKNOWN", pointer, code));
        if (!department.isActive() && !sitsThere) {
            throw new ProblemException(422, "DEPARTMENT_CLOSED", pointer, department.name());
        }
    }
}
