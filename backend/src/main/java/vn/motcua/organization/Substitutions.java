package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.NativeScalar;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class Substitutions implements PanacheRepositoryBase<Substitution, NumberedInAgency> {

    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

    /**
     * Which substitutions a list shows.
     *
     * @param username absent or standing in; null for all
     * @param on a day of theirs; null for all
     */
    public record Filter(int agencyId, String username, LocalDate on) {}

    /** Where a page goes on: what the last row shown is sorted by. */
    public record After(LocalDate firstDay, long number) {

        static final After NOTHING = new After(FAR, Long.MAX_VALUE);
    }

    /** @throws ProblemException 404 SUBSTITUTION_NOT_FOUND */
    public Substitution get(int agencyId, long number) {
        return findByIdOptional(new NumberedInAgency(agencyId, number))
                .orElseThrow(() -> new ProblemException(404, "SUBSTITUTION_NOT_FOUND", null, Long.toString(number)));
    }

    /**
     * One page, what begins last first.
     *
     * @param after null for the first page
     */
    public List<Substitution> page(Filter filter, After after, int limit) {
        After last = after == null ? After.NOTHING : after;
        Map<String, Object> parameters = Map.of(
                "agency",
                filter.agencyId(),
                "username",
                filter.username() == null ? "" : filter.username(),
                "firstDay",
                last.firstDay(),
                "number",
                last.number(),
                "always",
                filter.on() == null,
                "on",
                filter.on() == null ? FAR : filter.on());
        return find("""
                        id.agencyId = :agency and (:username = '' or absent = :username or substitute = :username)
                        and (:always = true or :on between firstDay and lastDay)
                        and (firstDay, id.number) < (:firstDay, :number) order by firstDay desc, id.number desc
                        """, parameters).page(0, limit).list();
    }

    /** All of an agency that are not over on a day. */
    List<Substitution> from(int agencyId, LocalDate day) {
        return list("id.agencyId = ?1 and lastDay >= ?2", agencyId, day);
    }

    /** Usernames of those whom somebody stands in for on a day. */
    public Set<String> absentOn(int agencyId, LocalDate day) {
        return list("id.agencyId = ?1 and ?2 between firstDay and lastDay", agencyId, day).stream()
                .map(substitution -> substitution.details().absent())
                .collect(Collectors.toSet());
    }

    /** For whom somebody stands in on a day. */
    List<StandIn> standsInFor(StaffId person, LocalDate day) {
        List<SubstitutionDetails> today =
                list("id.agencyId = ?1 and ?2 between firstDay and lastDay", person.agencyId(), day).stream()
                        .map(Substitution::details)
                        .toList();
        return new SubstitutionPlan(today).standsInFor(person.username(), day);
    }

    NumberedInAgency nextId(int agencyId) {
        long number = NativeScalar.of(getEntityManager(), "select nextval('substitution_id') as id", "id", Long.class)
                .getSingleResult();
        return new NumberedInAgency(agencyId, number);
    }
}
