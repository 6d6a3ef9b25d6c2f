package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.motcua.shared.problem.ProblemException;

/**
 * Where an agency may stand in the tree and when it may end. Its own place and end are decided above it: nobody takes
 * themself out of the sight of those who watch over them.
 */
@ApplicationScoped
class AgencyPlaces {

    private static final String PARENT = "/parentCode";

    private final Agencies agencies;
    private final AdministeredAgencies administered;

    AgencyPlaces(Agencies agencies, AdministeredAgencies administered) {
        this.agencies = agencies;
        this.administered = administered;
    }

    /** @throws ProblemException 422 AGENCY_UNKNOWN_HERE, AGENCY_PARENT_CLOSED */
    int parentOfNew(String parentCode, LocalDate validFrom, AdministrationEdit edit) {
        Agency parent = administered(parentCode, edit, PARENT);
        requireOpen(parent, validFrom);
        return parent.id();
    }

    /**
     * The parent that an agency is to have; the one that it has is always right.
     *
     * @param parentCode null for the top of the tree, which nothing else becomes
     * @throws ProblemException 403 OWN_AGENCY_PLACE, 422 AGENCY_UNKNOWN_HERE, AGENCY_PARENT_CIRCULAR,
     *     AGENCY_PARENT_CLOSED
     */
    Integer parentOf(Agency agency, String parentCode, AdministrationEdit edit) {
        Integer now = agency.parentId();
        if (now == null ? parentCode == null : agencies.get(now).code().equals(parentCode)) {
            return now;
        }
        requireAbove(agency, edit, PARENT);
        Agency parent = administered(parentCode, edit, PARENT);
        if (administered.includes(agency.id(), parent.id())) {
            throw new ProblemException(422, "AGENCY_PARENT_CIRCULAR", PARENT, parent.code(), agency.code());
        }
        requireOpen(parent, edit.today());
        return parent.id();
    }

    /** @throws ProblemException 422 AGENCY_UNKNOWN_HERE */
    Agency administered(String code, AdministrationEdit edit, String pointer) {
        return administered
                .find(edit.agencyId(), code == null ? "" : code)
                .map(agencies::get)
                .orElseThrow(
                        () -> new ProblemException(422, "AGENCY_UNKNOWN_HERE", pointer, code == null ? "–" : code));
    }

    /** @throws ProblemException 403 OWN_AGENCY_PLACE */
    void requireAbove(Agency agency, AdministrationEdit edit, String pointer) {
        if (agency.id() == edit.agencyId()) {
            throw new ProblemException(403, "OWN_AGENCY_PLACE", pointer);
        }
    }

    /**
     * @param validUntil the first day on which the agency is to be no more
     * @throws ProblemException 422 VALIDITY_UPSIDE_DOWN, 409 AGENCY_HAS_OPEN_CHILDREN
     */
    void requireClosable(Agency agency, LocalDate validUntil, String pointer) {
        if (!validUntil.isAfter(agency.validFrom())) {
            throw new ProblemException(422, "VALIDITY_UPSIDE_DOWN", pointer, agency.validFrom());
        }
        if (agencies.hasChildrenAfter(agency.id(), validUntil)) {
            throw new ProblemException(409, "AGENCY_HAS_OPEN_CHILDREN", null, agency.code());
        }
    }

    private static void requireOpen(Agency parent, LocalDate day) {
        if (parent.stateOn(day) == AgencyState.CLOSED) {
            throw new ProblemException(422, "AGENCY_PARENT_CLOSED", PARENT, parent.code());
        }
    }
}
