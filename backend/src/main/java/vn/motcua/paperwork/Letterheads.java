package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.motcua.organization.Agencies;
import vn.motcua.shared.problem.ProblemException;

/** For papers of an agency that tell of no dossier: by the names of now. */
@ApplicationScoped
@Transactional
public class Letterheads {

    private final Agencies agencies;

    Letterheads(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @throws ProblemException 400 UNKNOWN_AGENCY at {@code query:agency} */
    public Letterhead of(String agencyCode) {
        return agencies.idOf(agencyCode)
                .map(agencies::get)
                .map(agency -> Letterhead.of(
                        Optional.ofNullable(agency.parentId())
                                .map(agencies::nameOf)
                                .orElse(null),
                        agency.name()))
                .orElseThrow(() -> new ProblemException(400, "UNKNOWN_AGENCY", "query:agency", agencyCode));
    }
}
