package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class RegulatedRegisters {

    @Inject
    EntityManager entityManager;

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<RegulatedRegister> all() {
        return entityManager.createNativeQuery("""
                        select f.citation, f.in_force_from, r.number, r.title, r.transfers
                          from regulated_register r
                          join form_regulation f on f.code = r.regulation
                         order by f.in_force_from desc
                        """, RegulatedRegister.class).getResultList();
    }
}
