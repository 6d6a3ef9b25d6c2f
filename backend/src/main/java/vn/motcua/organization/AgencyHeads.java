package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class AgencyHeads implements PanacheRepositoryBase<AgencyHead, AgencyHead.Since> {

    public List<HeadTerm> of(int agencyId) {
        return rows(agencyId).stream().map(AgencyHead::term).toList();
    }

    void replace(int agencyId, List<HeadTerm> terms) {
        rows(agencyId).forEach(this::delete);
        flush();
        terms.forEach(term -> persist(new AgencyHead(agencyId, term)));
    }

    private List<AgencyHead> rows(int agencyId) {
        return list("id.agencyId = ?1 order by id.validFrom", agencyId);
    }
}
