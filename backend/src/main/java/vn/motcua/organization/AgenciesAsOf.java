package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.shared.NativeScalar;
import vn.motcua.shared.VietnamTime;

/**
 * Reads the history backwards: what the first change after a moment found is what was so at that moment. Of the agency
 * above only the name is read, since the rest of its history is not everybody's to read.
 */
@ApplicationScoped
public class AgenciesAsOf {

    private final Agencies agencies;
    private final AgencyHeads heads;
    private final AdministrationHistory history;

    AgenciesAsOf(Agencies agencies, AgencyHeads heads, AdministrationHistory history) {
        this.agencies = agencies;
        this.heads = heads;
        this.history = history;
    }

    public AgencyAsOf at(Agency agency, Instant at) {
        Optional<Map<String, Object>> stated = statedAt(agency, at);
        String name = stated.map(found -> (String) found.get("name")).orElse(agency.name());
        Optional<Integer> superior = stated.isEmpty()
                ? Optional.ofNullable(agency.parentId())
                : stated.map(found -> (String) found.get("parentCode")).flatMap(agencies::idOf);
        return new AgencyAsOf(name, superior.map(id -> nameAt(id, at)).orElse(null));
    }

    /** Who was known at a moment to head the agency on that day; empty when nobody was. */
    public Optional<HeadTerm> headAt(Agency agency, Instant at) {
        LocalDate day = VietnamTime.dateOf(at);
        return statedAt(agency, at)
                .map(found -> found.get("heads"))
                .map(AgenciesAsOf::terms)
                .orElseGet(() -> heads.of(agency.id()))
                .stream()
                .filter(term -> term.includes(day))
                .findFirst();
    }

    /** Names stand on public papers: the history behind them stays closed, the function of the database opens them alone. */
    private String nameAt(int agencyId, Instant at) {
        return NativeScalar.of(
                        agencies.getEntityManager(),
                        "select agency_name_at(:agency, :at) as name",
                        "name",
                        String.class)
                .setParameter("agency", agencyId)
                .setParameter("at", at)
                .getSingleResult();
    }

    private Optional<Map<String, Object>> statedAt(Agency agency, Instant at) {
        return history.firstAfter(agency.id(), AdministrationSubject.AGENCY, agency.code(), at)
                // Nothing is before the founding: what it began with is the earliest that is known.
                .map(change -> change.before() == null ? change.after() : change.before());
    }

    private static List<HeadTerm> terms(Object stated) {
        return ((List<?>) stated)
                .stream().map(term -> AgenciesAsOf.term((Map<?, ?>) term)).toList();
    }

    /** As {@link AgencyLedger} stated it. */
    private static HeadTerm term(Map<?, ?> stated) {
        return new HeadTerm(
                (String) stated.get("name"),
                (String) stated.get("title"),
                date(stated.get("validFrom")),
                date(stated.get("validUntil")));
    }

    private static LocalDate date(Object stated) {
        return stated == null ? null : LocalDate.parse(Objects.toString(stated));
    }
}
