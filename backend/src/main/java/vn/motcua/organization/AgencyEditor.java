package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.shared.problem.ProblemException;

/** What an administrator does to an agency that is there. Dossiers keep their agency, whatever becomes of it. */
@ApplicationScoped
public class AgencyEditor {

    private final AdministeredAgencies administered;
    private final AgencyPlaces places;
    private final AgencyHeads heads;
    private final AgencySuccessions successions;
    private final AgencyLedger ledger;

    AgencyEditor(
            AdministeredAgencies administered,
            AgencyPlaces places,
            AgencyHeads heads,
            AgencySuccessions successions,
            AgencyLedger ledger) {
        this.administered = administered;
        this.places = places;
        this.heads = heads;
        this.successions = successions;
        this.ledger = ledger;
    }

    /** Name, place, address, heads; the code stays, since numbers of dossiers are made with it. */
    @Transactional
    public Agency change(String code, int seenVersion, AgencyDetails wanted, AdministrationEdit edit) {
        HeadTerm.requireOneAtATime(wanted.heads());
        return edit(code, seenVersion, edit, agency -> {
            agency.describe(wanted.description(places.parentOf(agency, wanted.parentCode(), edit)));
            heads.replace(agency.id(), wanted.heads());
        });
    }

    /**
     * The agency ends.
     *
     * @param validUntil the first day on which it is no more
     */
    @Transactional
    public Agency close(String code, int seenVersion, LocalDate validUntil, AdministrationEdit edit) {
        return edit(code, seenVersion, edit, agency -> {
            places.requireAbove(agency, edit, null);
            places.requireClosable(agency, validUntil, "/validUntil");
            agency.lastUntil(validUntil);
        });
    }

    /** The agency goes on after all. */
    @Transactional
    public Agency reopen(String code, int seenVersion, AdministrationEdit edit) {
        return edit(code, seenVersion, edit, agency -> {
            places.requireAbove(agency, edit, null);
            if (!successions.successorsOf(agency.id()).isEmpty()) {
                throw new ProblemException(409, "AGENCY_HAS_SUCCESSORS", null, agency.code());
            }
            agency.lastUntil(null);
        });
    }

    private Agency edit(String code, int seenVersion, AdministrationEdit edit, Consumer<Agency> change) {
        Agency agency = administered.locked(edit, code);
        ChangedMeanwhile.unless(agency.version(), seenVersion);
        Map<String, Object> before = ledger.stated(agency);
        change.accept(agency);
        ledger.record(edit, agency, before);
        return agency;
    }
}
