package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.problem.ProblemException;

/**
 * A new agency, perhaps out of others (merger, split): those are closed on its first day, and what they left it reads
 * from that day on.
 */
@ApplicationScoped
public class AgencyFounding {

    private final Agencies agencies;
    private final AgencyHeads heads;
    private final AgencySuccessions successions;
    private final AgencyPlaces places;
    private final AgencyLedger ledger;
    private final AgencyScope scope;

    AgencyFounding(
            Agencies agencies,
            AgencyHeads heads,
            AgencySuccessions successions,
            AgencyPlaces places,
            AgencyLedger ledger,
            AgencyScope scope) {
        this.agencies = agencies;
        this.heads = heads;
        this.successions = successions;
        this.places = places;
        this.ledger = ledger;
        this.scope = scope;
    }

    @Transactional
    public Agency create(NewAgency wanted, AdministrationEdit edit) {
        HeadTerm.requireOneAtATime(wanted.details().heads());
        int parentId = places.parentOfNew(wanted.details().parentCode(), wanted.validFrom(), edit);
        List<Agency> predecessors = predecessors(wanted, edit);
        Agency agency = new Agency(wanted.code(), wanted.details().description(parentId), wanted.validFrom());
        insert(agency);
        scope.open(visibleNow(edit, agency));
        heads.replace(agency.id(), wanted.details().heads());
        predecessors.forEach(old -> succeed(agency, old, edit));
        ledger.record(edit, agency, null);
        return agency;
    }

    private void insert(Agency agency) {
        try {
            agencies.persistAndFlush(agency);
        } catch (ConstraintViolationException sameCode) {
            throw new ProblemException(422, "AGENCY_CODE_TAKEN", "/code", agency.code());
        }
    }

    private List<Agency> predecessors(NewAgency wanted, AdministrationEdit edit) {
        List<Agency> found = new ArrayList<>();
        for (String code : wanted.predecessorCodes()) {
            String pointer = "/predecessorCodes/" + found.size();
            Agency old = places.administered(code, edit, pointer);
            if (found.contains(old)) {
                throw new ProblemException(422, "PREDECESSOR_TWICE", pointer, code);
            }
            found.add(requireEnding(agencies.locked(old.id()), wanted.validFrom(), edit, pointer));
        }
        return found;
    }

    private Agency requireEnding(Agency old, LocalDate day, AdministrationEdit edit, String pointer) {
        if (old.validUntil() == null) {
            places.requireAbove(old, edit, pointer);
            places.requireClosable(old, day, pointer);
        } else if (old.validUntil().isAfter(day)) {
            throw new ProblemException(422, "PREDECESSOR_CLOSED_LATER", pointer, old.code(), old.validUntil());
        }
        return old;
    }

    private void succeed(Agency agency, Agency old, AdministrationEdit edit) {
        Map<String, Object> before = ledger.stated(old);
        successions.persist(new AgencySuccession(agency.id(), old.id()));
        if (old.validUntil() == null) {
            old.lastUntil(agency.validFrom());
        }
        ledger.record(edit, old, before);
    }

    /** The tree learns of the new agency when it is committed; its own first rows are written before. */
    private List<Integer> visibleNow(AdministrationEdit edit, Agency agency) {
        List<Integer> visible = new ArrayList<>(agencies.visibleTo(edit.agencyId(), edit.today()));
        visible.add(agency.id());
        return visible;
    }
}
