package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, AgencyCode> {

    public List<Department> of(int agencyId) {
        return list("key.agencyId", Sort.by("sortOrder", "key.code"), agencyId);
    }

    /** @throws ProblemException 404 DEPARTMENT_NOT_FOUND */
    public Department get(int agencyId, String code) {
        return findByIdOptional(new AgencyCode(agencyId, code))
                .orElseThrow(() -> new ProblemException(404, "DEPARTMENT_NOT_FOUND", null, code));
    }

    /** Names by code, for answers that show many departments of one agency. */
    public Map<String, String> names(int agencyId) {
        return getEntityManager()
                .createQuery("select key.code, name from Department where key.agencyId = :agency", Object[].class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** How many active members of staff sit in each; departments without any are left out. */
    public Map<String, Long> staffCounts(int agencyId) {
        return getEntityManager()
                .createQuery("""
                        select code, count(*) from Staff s join s.departmentCodes code
                         where s.id.agencyId = :agency and s.active group by code
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Foreign keys of staff, dossiers and their steps say whether it was ever used; they cannot be forgotten here. */
    void removeUnused(Department department) {
        try {
            delete(department);
            flush();
        } catch (ConstraintViolationException stillReferred) {
            throw new ProblemException(409, "DEPARTMENT_IN_USE", null, department.code());
        }
    }
}
