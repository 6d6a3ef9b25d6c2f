package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.motcua.organization.AdministrationChange.Changed;

/** Tells what an agency states at a moment, and writes down what a change found and left. */
@ApplicationScoped
class AgencyLedger {

    private final Agencies agencies;
    private final AgencyHeads heads;
    private final AgencySuccessions successions;
    private final AdministrationHistory history;
    private final Event<AgenciesChanged> changed;

    AgencyLedger(
            Agencies agencies,
            AgencyHeads heads,
            AgencySuccessions successions,
            AdministrationHistory history,
            Event<AgenciesChanged> changed) {
        this.agencies = agencies;
        this.heads = heads;
        this.successions = successions;
        this.history = history;
        this.changed = changed;
    }

    Map<String, Object> stated(Agency agency) {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("name", agency.name());
        stated.put(
                "parentCode",
                agency.parentId() == null
                        ? null
                        : agencies.get(agency.parentId()).code());
        stated.put("phone", agency.phone());
        stated.put("address", agency.address());
        stated.put("validFrom", text(agency.validFrom()));
        stated.put("validUntil", text(agency.validUntil()));
        stated.put(
                "predecessors",
                successions.predecessorsOf(agency.id()).stream()
                        .map(Agency::code)
                        .toList());
        stated.put(
                "heads",
                heads.of(agency.id()).stream().map(AgencyLedger::stated).toList());
        return stated;
    }

    /** @param before null for a new agency */
    void record(AdministrationEdit edit, Agency agency, Map<String, Object> before) {
        agencies.flush();
        Map<String, Object> after = stated(agency);
        if (before != null && !before.equals(after)) {
            agency.countChange();
        }
        history.record(edit, new Changed(agency.id(), AdministrationSubject.AGENCY, agency.code(), before, after));
        changed.fire(new AgenciesChanged());
    }

    private static Map<String, Object> stated(HeadTerm term) {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("name", term.name());
        stated.put("title", term.title());
        stated.put("validFrom", text(term.validFrom()));
        stated.put("validUntil", text(term.validUntil()));
        return stated;
    }

    private static String text(LocalDate date) {
        return Objects.toString(date, null);
    }
}
