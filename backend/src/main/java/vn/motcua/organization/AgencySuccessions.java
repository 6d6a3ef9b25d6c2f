package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class AgencySuccessions implements PanacheRepositoryBase<AgencySuccession, AgencySuccession.Ends> {

    public List<Agency> predecessorsOf(int agencyId) {
        return related("a.id = s.id.predecessorId and s.id.successorId = :agency", agencyId);
    }

    public List<Agency> successorsOf(int agencyId) {
        return related("a.id = s.id.successorId and s.id.predecessorId = :agency", agencyId);
    }

    private List<Agency> related(String condition, int agencyId) {
        return getEntityManager()
                .createQuery(
                        "select a from Agency a join AgencySuccession s on " + condition + " order by a.code",
                        Agency.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }
}
