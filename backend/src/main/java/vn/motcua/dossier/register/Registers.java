package vn.motcua.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.security.AgencyScope;
import vn.motcua.security.Roles;
import vn.motcua.shared.problem.ProblemException;

/** The books of an agency: looked at, begun, corrected by dated rows, and closed at the end of the year (ADR 0043). */
@ApplicationScoped
public class Registers {

    private static final String YEARS = """
            select y.register, y.year, y.last_number, y.version,
                   b.book, b.first_number, b.opened_at, b.opened_by, b.opened_by_name,
                   lead(b.first_number, 1, y.last_number + 1) over (partition by y.register, y.year order by b.book) - 1
                     as book_ends,
                   c.closed_at, c.closed_by_name, c.signatory_title, c.entries, c.resolved, c.returned, c.copies, c.fee_vnd
              from register_year y
              join register_book b using (agency_id, register, year)
              left join register_closing c using (agency_id, register, year)
             where y.agency_id = :agency
             order by y.register, y.year desc, b.book
            """;

    /** Dossiers that the reader may not see are counted, too: a total is not anybody's own. */
    private static final String CLOSE = """
            insert into register_closing (agency_id, register, year, closed_at, closed_by, closed_by_name, signatory_title,
                                          entries, resolved, returned, copies, fee_vnd)
            select :agency, :register, :year, cast(:at as timestamptz), :by, :byName, :title,
                   count(*), count(d.finished_at), count(d.returned_at), coalesce(sum(c.copies), 0), coalesce(sum(c.fee_vnd), 0)
              from register_entry e
              join dossier d on d.agency_id = e.agency_id and d.id = e.dossier_id
              left join certification c
                on c.agency_id = e.agency_id and c.register = e.register and c.year = e.year and c.number = e.number
             where e.agency_id = :agency and e.register = :register and e.year = :year
            """;

    private static final String OPEN_BOOK = """
            insert into register_book (agency_id, register, year, book, first_number, opened_at, opened_by, opened_by_name)
            select agency_id, register, year, book, last_number + 1, cast(:at as timestamptz), :by, :byName
              from register_year where agency_id = :agency and register = :register and year = :year
            """;

    private static final String CORRECT = """
            insert into register_correction (agency_id, register, year, number, seq, correction, reason,
                                             corrected_at, corrected_by, corrected_by_name)
            select :agency, :register, :year, :number,
                   (select count(*) + 1 from register_correction k
                     where k.agency_id = :agency and k.register = :register and k.year = :year and k.number = :number),
                   :correction, :reason, cast(:at as timestamptz), :by, :byName
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    StaffMembers staff;

    @Inject
    AgencyScope scope;

    private record Key(Register register, int year) {}

    /** All registers of all years that have been begun, the newest year first. */
    public List<RegisterYear> of(int agencyId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(YEARS, Tuple.class)
                .setParameter("agency", agencyId)
                .getResultList();
        Map<Key, List<Tuple>> years = new LinkedHashMap<>();
        rows.forEach(row -> years.computeIfAbsent(
                        new Key(Register.valueOf(row.get("register", String.class)), row.get("year", Integer.class)),
                        any -> new ArrayList<>())
                .add(row));
        return years.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
    }

    /** @throws ProblemException 404 REGISTER_NOT_BEGUN */
    public RegisterYear get(int agencyId, Register register, int year) {
        return of(agencyId).stream()
                .filter(one -> one.register() == register && one.year() == year)
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        404, "REGISTER_NOT_BEGUN", null, register.title(), Integer.toString(year)));
    }

    /**
     * Mở quyển mới: what comes next is entered in another book, under the number that follows.
     *
     * @throws ProblemException 409 REGISTER_CLOSED, REGISTER_BOOK_EMPTY; 412 REGISTER_CHANGED
     */
    public void openBook(Register register, int year, int seenVersion, Actor by, Instant at) {
        RegisterYear seen = locked(register, year, seenVersion, by);
        RegisterYear.Book last = seen.books().getLast();
        if (last.lastNumber() < last.firstNumber()) {
            throw new ProblemException(409, "REGISTER_BOOK_EMPTY", null, Integer.toString(last.book()));
        }
        about(register, year, by, "update register_year set book = book + 1, version = version + 1")
                .executeUpdate();
        by(entityManager.createNativeQuery(OPEN_BOOK), register, year, by, at).executeUpdate();
    }

    /**
     * Khóa sổ: nothing is entered in the year any more, and its totals are signed.
     *
     * @param seenVersion of the year, whose totals the leader has seen
     * @throws ProblemException 409 REGISTER_CLOSED, REGISTER_NOT_CLOSABLE before 31 December, FORM_LACKS_SIGNATORY_TITLE;
     *     412 REGISTER_CHANGED
     */
    public void close(Register register, int year, int seenVersion, Actor by, Instant at) {
        RegisterYear seen = locked(register, year, seenVersion, by);
        if (!seen.isClosable(at)) {
            throw new ProblemException(409, "REGISTER_NOT_CLOSABLE", null, seen.closableFrom());
        }
        String title = staff.findByIdOptional(new StaffId(by.agencyId(), by.username()))
                .map(Staff::title)
                .orElseThrow(() -> new ProblemException(409, "FORM_LACKS_SIGNATORY_TITLE", null));
        scope.countingAll(() -> by(entityManager.createNativeQuery(CLOSE), register, year, by, at)
                .setParameter("title", title)
                .executeUpdate());
        about(register, year, by, "update register_year set closed = true, version = version + 1")
                .executeUpdate();
    }

    /**
     * Says beside a row what is wrong in it.
     *
     * @throws ProblemException 404 REGISTER_ENTRY_NOT_FOUND, 403 REGISTER_CLOSED_NEEDS_LEADER
     */
    public void correct(RegisterNumber row, String correction, String reason, Actor by, Instant at) {
        RegisterYear year = get(by.agencyId(), row.register(), row.year());
        lock(row.register(), row.year(), by);
        if (row.number() > year.entries()) {
            throw new ProblemException(404, "REGISTER_ENTRY_NOT_FOUND", null, Integer.toString(row.number()));
        }
        if (year.closing() != null && !by.has(Roles.LEADER)) {
            throw new ProblemException(403, "REGISTER_CLOSED_NEEDS_LEADER", null);
        }
        by(entityManager.createNativeQuery(CORRECT), row.register(), row.year(), by, at)
                .setParameter("number", row.number())
                .setParameter("correction", correction)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private RegisterYear locked(Register register, int year, int seenVersion, Actor by) {
        lock(register, year, by);
        RegisterYear now = get(by.agencyId(), register, year);
        if (now.closing() != null) {
            throw new ProblemException(409, "REGISTER_CLOSED", null, register.title(), Integer.toString(year));
        }
        if (now.version() != seenVersion) {
            throw new ProblemException(412, "REGISTER_CHANGED", "header:If-Match");
        }
        return now;
    }

    /** Whoever enters a row of the year waits until this transaction ends. */
    private void lock(Register register, int year, Actor by) {
        entityManager
                .createNativeQuery("select 1 from register_year"
                        + " where agency_id = :agency and register = :register and year = :year for update")
                .setParameter("agency", by.agencyId())
                .setParameter("register", register.name())
                .setParameter("year", year)
                .getResultList();
    }

    private Query about(Register register, int year, Actor by, String statement) {
        return entityManager
                .createNativeQuery(statement + " where agency_id = :agency and register = :register and year = :year")
                .setParameter("agency", by.agencyId())
                .setParameter("register", register.name())
                .setParameter("year", year);
    }

    private static Query by(Query query, Register register, int year, Actor by, Instant at) {
        return query.setParameter("agency", by.agencyId())
                .setParameter("register", register.name())
                .setParameter("year", year)
                .setParameter("at", at.toString())
                .setParameter("by", by.username())
                .setParameter("byName", by.name());
    }

    private static RegisterYear year(Key key, List<Tuple> books) {
        Tuple first = books.getFirst();
        return new RegisterYear(
                key.register(),
                key.year(),
                first.get("last_number", Integer.class),
                books.stream()
                        .map(row -> new RegisterYear.Book(
                                row.get("book", Integer.class),
                                row.get("first_number", Integer.class),
                                row.get("book_ends", Integer.class),
                                row.get("opened_at", Instant.class),
                                row.get("opened_by", String.class),
                                row.get("opened_by_name", String.class)))
                        .toList(),
                first.get("closed_at", Instant.class) == null ? null : closing(first),
                first.get("version", Integer.class));
    }

    private static RegisterYear.Closing closing(Tuple row) {
        return new RegisterYear.Closing(
                row.get("closed_at", Instant.class),
                row.get("closed_by_name", String.class),
                row.get("signatory_title", String.class),
                row.get("entries", Integer.class),
                row.get("resolved", Integer.class),
                row.get("returned", Integer.class),
                row.get("copies", Long.class),
                row.get("fee_vnd", Long.class));
    }
}
