package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<Staff, StaffId> {

    public List<Staff> of(int agencyId) {
        return list("id.agencyId", agencyId);
    }

    /** Names by username, for answers that show many people of one agency. */
    public Map<String, String> names(int agencyId) {
        return of(agencyId).stream().collect(Collectors.toMap(Staff::username, Staff::name));
    }
}
