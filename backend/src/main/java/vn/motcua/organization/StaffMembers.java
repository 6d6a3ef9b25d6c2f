package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<Staff, StaffId> {

    /** Where a page goes on: what the last row shown is sorted by. */
    public record After(String searchText, String username) {

        static final After NOTHING = new After("", "");
    }

    /**
     * A department that somebody sits in.
     *
     * @param departmentCode null when they sit in none
     * @param standsIn whether they stand in for somebody on the day that was asked for
     */
    record Seat(String name, String departmentCode, boolean standsIn) {}

    /**
     * All that every request asks of the one who sends it, in one statement; empty when they are not of the staff.
     *
     * @param day null when it does not matter for whom they stand in
     */
    List<Seat> seats(StaffId id, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select s.name, d, case when exists (
                            select 1 from Substitution u where u.id.agencyId = s.id.agencyId and u.substitute = s.id.username
                               and :day between u.firstDay and u.lastDay) then true else false end
                          from Staff s left join s.departmentCodes d where s.id = :id
                        """, Seat.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
    }

    public List<Staff> of(int agencyId) {
        return list("id.agencyId", agencyId);
    }

    /** @throws ProblemException 404 STAFF_NOT_FOUND */
    public Staff get(int agencyId, String username) {
        return findByIdOptional(new StaffId(agencyId, username))
                .orElseThrow(() -> new ProblemException(404, "STAFF_NOT_FOUND", null, username));
    }

    /** Names by username, for answers that show many people of one agency. */
    public Map<String, String> names(int agencyId) {
        return getEntityManager()
                .createQuery("select id.username, name from Staff where id.agencyId = :agency", Object[].class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /**
     * One page, by name without accents.
     *
     * @param after null for the first page
     */
    public List<Staff> page(StaffFilter filter, After after, int limit) {
        Map<String, Object> parameters = filter.parameters();
        After last = after == null ? After.NOTHING : after;
        parameters.put("text", last.searchText());
        parameters.put("username", last.username());
        return find("""
                        id.agencyId = :agency and searchText like :pattern escape '\\'
                        and (:role = '' or array_contains(roles, :role))
                        and (:department = '' or :department in elements(departmentCodes))
                        and (:active is null or active = :active)
                        and (searchText, id.username) > (:text, :username) order by searchText, id.username
                        """, parameters).page(0, limit).list();
    }

    /** Those whose accounts were not read yet. */
    List<Staff> unread(int agencyId) {
        return list("id.agencyId = ?1 and roles is null", agencyId);
    }
}
