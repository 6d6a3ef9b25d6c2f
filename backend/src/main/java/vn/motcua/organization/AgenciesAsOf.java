package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the history backwards: what the first change after a moment found is what was so at that moment. The name of
 * the agency above is the one it has now, since its history is not everybody's to read.
 */
@ApplicationScoped
public class AgenciesAsOf {

    private final Agencies agencies;
    private final AdministrationHistory history;

    AgenciesAsOf(Agencies agencies, AdministrationHistory history) {
        this.agencies = agencies;
        this.history = history;
    }

    public AgencyAsOf at(Agency agency, Instant at) {
        Optional<Map<String, Object>> stated = statedAt(agency, at);
        String name = stated.map(found -> (String) found.get("name")).orElse(agency.name());
        Optional<Integer> superior = stated.isEmpty()
                ? Optional.ofNullable(agency.parentId())
                : stated.map(found -> (String) found.get("parentCode")).flatMap(agencies::idOf);
        return new AgencyAsOf(name, superior.map(id -> agencies.get(id).name()).orElse(null));
    }

    private Optional<Map<String, Object>> statedAt(Agency agency, Instant at) {
        return history.firstAfter(agency.id(), AdministrationSubject.AGENCY, agency.code(), at)
                // Nothing is before the founding: what it began with is the earliest that is known.
                .map(change -> change.before() == null ? change.after() : change.before());
    }
}
