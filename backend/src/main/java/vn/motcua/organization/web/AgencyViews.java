package vn.motcua.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import vn.motcua.organization.AdministrationEdit;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.AgencyHeads;
import vn.motcua.organization.AgencySuccessions;
import vn.motcua.shared.http.CodeName;

/** Makes answers of agencies. */
@ApplicationScoped
class AgencyViews {

    private final Agencies agencies;
    private final AgencyHeads heads;
    private final AgencySuccessions successions;

    AgencyViews(Agencies agencies, AgencyHeads heads, AgencySuccessions successions) {
        this.agencies = agencies;
        this.heads = heads;
        this.successions = successions;
    }

    /** @param mayWrite whether the caller changes anything at all */
    AgencyView of(Agency agency, AdministrationEdit caller, boolean mayWrite) {
        boolean own = agency.id() == caller.agencyId();
        List<CodeName> ancestors = ancestors(agency);
        return new AgencyView(
                agency.code(),
                agency.name(),
                ancestors.isEmpty() ? null : ancestors.getLast(),
                ancestors,
                agency.phone(),
                agency.address(),
                agency.validFrom(),
                agency.validUntil(),
                agency.stateOn(caller.today()),
                successions.predecessorsOf(agency.id()).stream()
                        .map(AgencyViews::name)
                        .toList(),
                successions.successorsOf(agency.id()).stream()
                        .map(AgencyViews::name)
                        .toList(),
                heads.of(agency.id()).stream().map(HeadTermBody::of).toList(),
                agencies.childCounts(List.of(agency.id())).getOrDefault(agency.id(), 0L),
                own,
                mayWrite,
                mayWrite && !own,
                mayWrite && !own,
                agency.version());
    }

    List<AgencySummary> summaries(List<Agency> page, AdministrationEdit caller) {
        Map<Integer, Long> children =
                agencies.childCounts(page.stream().map(Agency::id).toList());
        return page.stream()
                .map(agency -> new AgencySummary(
                        agency.code(),
                        agency.name(),
                        agencies.codeOf(agency.parentId()),
                        agency.validFrom(),
                        agency.validUntil(),
                        agency.stateOn(caller.today()),
                        children.getOrDefault(agency.id(), 0L),
                        agency.id() == caller.agencyId()))
                .toList();
    }

    /** From the top of the tree down to the parent. */
    private List<CodeName> ancestors(Agency agency) {
        Deque<CodeName> found = new ArrayDeque<>();
        Agency current = agency;
        while (current.parentId() != null) {
            current = agencies.get(current.parentId());
            found.addFirst(name(current));
        }
        return List.copyOf(found);
    }

    private static CodeName name(Agency agency) {
        return new CodeName(agency.code(), agency.name());
    }
}
