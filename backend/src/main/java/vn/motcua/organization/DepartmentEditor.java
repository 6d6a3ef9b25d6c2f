package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.motcua.organization.AdministrationChange.Changed;
import vn.motcua.shared.problem.ProblemException;

/** What an administrator does to the departments of an agency. */
@ApplicationScoped
public class DepartmentEditor {

    private final AdministeredAgencies administered;
    private final Departments departments;
    private final AdministrationHistory history;

    DepartmentEditor(AdministeredAgencies administered, Departments departments, AdministrationHistory history) {
        this.administered = administered;
        this.departments = departments;
        this.history = history;
    }

    /** @throws ProblemException 422 DEPARTMENT_CODE_TAKEN */
    @Transactional
    public Department create(String agencyCode, DepartmentDetails wanted, AdministrationEdit edit) {
        int agencyId = administered.locked(edit, agencyCode).id();
        if (departments.findById(new AgencyCode(agencyId, wanted.code())) != null) {
            throw new ProblemException(422, "DEPARTMENT_CODE_TAKEN", "/code", wanted.code());
        }
        Department department = new Department(agencyId, wanted.code(), wanted.name(), wanted.sortOrder());
        departments.persist(department);
        record(edit, agencyId, wanted.code(), null, department.stated());
        return department;
    }

    @Transactional
    public Department change(String agencyCode, int seenVersion, DepartmentDetails wanted, AdministrationEdit edit) {
        int agencyId = administered.locked(edit, agencyCode).id();
        Department department = seen(agencyId, wanted.code(), seenVersion);
        Map<String, Object> before = department.stated();
        department.change(wanted.name(), wanted.sortOrder(), wanted.active());
        if (!before.equals(department.stated())) {
            department.countChange();
        }
        record(edit, agencyId, wanted.code(), before, department.stated());
        return department;
    }

    /**
     * A department that was never used is taken out again; any other can only be closed.
     *
     * @throws ProblemException 409 DEPARTMENT_IN_USE
     */
    @Transactional
    public void remove(String agencyCode, String code, int seenVersion, AdministrationEdit edit) {
        int agencyId = administered.locked(edit, agencyCode).id();
        Department department = seen(agencyId, code, seenVersion);
        departments.removeUnused(department);
        record(edit, agencyId, code, department.stated(), null);
    }

    private Department seen(int agencyId, String code, int seenVersion) {
        Department department = departments.get(agencyId, code);
        ChangedMeanwhile.unless(department.version(), seenVersion);
        return department;
    }

    private void record(
            AdministrationEdit edit, int agencyId, String code, Map<String, Object> before, Map<String, Object> after) {
        history.record(edit, new Changed(agencyId, AdministrationSubject.DEPARTMENT, code, before, after));
    }
}
