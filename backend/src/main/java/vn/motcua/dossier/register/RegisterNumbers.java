package vn.motcua.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organization.Actor;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Vào sổ: gives a dossier the next row of a register, without gaps (ADR 0008, ADR 0043). The row of the year is locked
 * until the transaction ends, so the number is taken last.
 */
@ApplicationScoped
public class RegisterNumbers {

    /** One statement: the number, the first book where there was none, the row. Nothing comes back of a closed year. */
    private static final String ENTER = """
            with taken as (
              insert into register_year as y (agency_id, register, year, last_number, book)
              values (:agency, :register, :year, 1, 1)
              on conflict (agency_id, register, year)
                do update set last_number = y.last_number + 1, version = y.version + 1 where not y.closed
              returning last_number, book),
            opened as (
              insert into register_book
                     (agency_id, register, year, book, first_number, opened_at, opened_by, opened_by_name)
              select :agency, :register, :year, 1, 1, cast(:at as timestamptz), :by, :byName
                from taken where last_number = 1
              on conflict do nothing)
            insert into register_entry (agency_id, register, year, number, book, dossier_id, entered_on)
            select :agency, :register, :year, last_number, book, :dossier, cast(:day as date) from taken
            returning number, book
            """;

    @Inject
    EntityManager entityManager;

    /**
     * @param at when it was received, or certified; its day in Vietnam decides the year
     * @throws ProblemException 409 REGISTER_CLOSED when the year is closed
     */
    public RegisterNumber enter(Register register, long dossierId, Instant at, Actor by) {
        LocalDate day = VietnamTime.dateOf(at);
        @SuppressWarnings("unchecked")
        List<Tuple> taken = entityManager
                .createNativeQuery(ENTER, Tuple.class)
                .setParameter("agency", by.agencyId())
                .setParameter("register", register.name())
                .setParameter("year", day.getYear())
                .setParameter("at", at.toString())
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .setParameter("dossier", dossierId)
                .setParameter("day", day.toString())
                .getResultList();
        if (taken.isEmpty()) {
            throw new ProblemException(409, "REGISTER_CLOSED", null, register.title(), Integer.toString(day.getYear()));
        }
        return number(register, day.getYear(), taken.getFirst());
    }

    /** Where a dossier stands in the register of dossiers; empty before it is received. */
    public Optional<RegisterNumber> ofDossier(int agencyId, long dossierId) {
        return allOf(agencyId, dossierId).stream()
                .filter(number -> number.register() == Register.DOSSIERS)
                .findFirst();
    }

    /** That, and where stands what of it was certified, oldest first. */
    @SuppressWarnings("unchecked")
    public List<RegisterNumber> allOf(int agencyId, long dossierId) {
        List<Tuple> found = entityManager
                .createNativeQuery("""
                        select register, year, number, book from register_entry
                         where agency_id = :agency and dossier_id = :dossier
                         order by register <> 'DOSSIERS', register, year, number
                        """, Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("dossier", dossierId)
                .getResultList();
        return found.stream()
                .map(row -> number(
                        Register.valueOf(row.get("register", String.class)), row.get("year", Integer.class), row))
                .toList();
    }

    private static RegisterNumber number(Register register, int year, Tuple row) {
        return new RegisterNumber(register, year, row.get("book", Integer.class), row.get("number", Integer.class));
    }
}
