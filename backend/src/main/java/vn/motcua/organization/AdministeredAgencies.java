package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.motcua.shared.problem.ProblemException;

/** The one place that says which agencies an administrator administers: their own and all below it. */
@ApplicationScoped
public class AdministeredAgencies {

    private final Agencies agencies;

    AdministeredAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * @param ownAgencyId the agency that the administrator works for
     * @throws ProblemException 404 AGENCY_NOT_FOUND for any other, whether it exists or not
     */
    public Agency get(int ownAgencyId, String code) {
        return agencies.get(idOf(ownAgencyId, code));
    }

    /** As {@link #get}; other administrators of the agency wait from here to the end of the transaction. */
    Agency locked(AdministrationEdit edit, String code) {
        return agencies.locked(idOf(edit.agencyId(), code));
    }

    boolean includes(int ownAgencyId, int agencyId) {
        return agencies.withDescendants(ownAgencyId).contains(agencyId);
    }

    Optional<Integer> find(int ownAgencyId, String code) {
        return agencies.idOf(code).filter(id -> includes(ownAgencyId, id));
    }

    private int idOf(int ownAgencyId, String code) {
        return find(ownAgencyId, code).orElseThrow(() -> new ProblemException(404, "AGENCY_NOT_FOUND", null, code));
    }
}
