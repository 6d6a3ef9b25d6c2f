package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, AgencyCode> {

    public List<Department> of(int agencyId) {
        return list("key.agencyId", Sort.by("sortOrder"), agencyId);
    }

    /** Names by code, for answers that show many departments of one agency. */
    public Map<String, String> names(int agencyId) {
        return of(agencyId).stream().collect(Collectors.toMap(Department::code, Department::name));
    }
}
