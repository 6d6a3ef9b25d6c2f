package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.dossier.register.Register;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.problem.ProblemException;

/** The rows of {@code register_print}. They are only ever added: what was bound stays to be printed again. */
@ApplicationScoped
public class RegisterPrints {

    /** Months that are over, have rows, and were not printed yet. */
    private static final String DUE = """
            select distinct e.register, cast(date_trunc('month', e.entered_on) as date) as month
              from register_entry e
             where e.agency_id = :agency and e.year >= :firstYear and e.entered_on >= :first and e.entered_on < :until
               and not exists (
                     select 1 from register_print p
                      where p.agency_id = e.agency_id and p.register = e.register
                        and p.month = cast(date_trunc('month', e.entered_on) as date))
             order by 2, 1
            """;

    private static final String INSERT = """
            insert into register_print (agency_id, register, month, edition, rows, sha256, size, file_name,
                                        made_at, made_by, made_by_name, year)
            select :agency, :register, cast(:month as date), :edition, :rows, :sha256, :size, :fileName,
                   cast(:at as timestamptz), :by, :byName, :year
            on conflict (agency_id, register, month, edition) do nothing
            """;

    private static final String PRINTS = """
            select register, month, edition, rows, sha256, size, file_name, made_at, made_by, made_by_name
              from register_print where agency_id = :agency and register = :register
            """;

    private static final RegisterPrint.After NEWEST = new RegisterPrint.After(YearMonth.of(9999, 12), 0);

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    /** A register and one of its months. */
    record Month(Register register, YearMonth month) {}

    /**
     * @param first the earliest month that is looked at
     * @param running the month that is not over yet
     */
    @SuppressWarnings("unchecked")
    List<Month> due(int agencyId, YearMonth first, YearMonth running) {
        List<Tuple> rows = scope.countingAll(() -> entityManager
                .createNativeQuery(DUE, Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("firstYear", first.getYear())
                .setParameter("first", first.atDay(1))
                .setParameter("until", running.atDay(1))
                .getResultList());
        return rows.stream()
                .map(row -> new Month(
                        Register.valueOf(row.get("register", String.class)), month(row.get("month", LocalDate.class))))
                .toList();
    }

    /** Returns whether it was kept; somebody else may have been faster with the same edition. */
    boolean keep(int agencyId, RegisterPrint print) {
        return entityManager
                        .createNativeQuery(INSERT)
                        .setParameter("agency", agencyId)
                        .setParameter("register", print.register().name())
                        .setParameter("month", print.month().atDay(1).toString())
                        .setParameter("edition", print.edition())
                        .setParameter("rows", print.rows())
                        .setParameter("sha256", print.file().sha256())
                        .setParameter("size", print.file().size())
                        .setParameter("fileName", print.file().name())
                        .setParameter("at", print.madeAt().toString())
                        .setParameter("by", print.madeBy())
                        .setParameter("byName", print.madeByName())
                        .setParameter("year", print.month().getYear())
                        .executeUpdate()
                == 1;
    }

    int nextEdition(int agencyId, Register register, YearMonth month) {
        return 1
                + (Integer) entityManager
                        .createNativeQuery(
                                "select coalesce(max(edition), 0) from register_print"
                                        + " where agency_id = :agency and register = :register and month = cast(:month as date)",
                                Integer.class)
                        .setParameter("agency", agencyId)
                        .setParameter("register", register.name())
                        .setParameter("month", month.atDay(1).toString())
                        .getSingleResult();
    }

    /**
     * Of one register, the newest month and edition first.
     *
     * @param after null for the first page
     */
    @SuppressWarnings("unchecked")
    public List<RegisterPrint> page(int agencyId, Register register, RegisterPrint.After after, int limit) {
        RegisterPrint.After place = after == null ? NEWEST : after;
        List<Tuple> rows = entityManager
                .createNativeQuery(
                        PRINTS
                                + " and (month, edition) < (cast(:month as date), :edition)"
                                + " order by month desc, edition desc limit :limit",
                        Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("register", register.name())
                .setParameter("month", place.month().atDay(1).toString())
                .setParameter("edition", place.edition())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(RegisterPrints::print).toList();
    }

    /** @throws ProblemException 404 REGISTER_PRINT_NOT_FOUND */
    @SuppressWarnings("unchecked")
    public RegisterPrint get(int agencyId, Register register, YearMonth month, int edition) {
        List<Tuple> rows = entityManager
                .createNativeQuery(PRINTS + " and month = cast(:month as date) and edition = :edition", Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("register", register.name())
                .setParameter("month", month.atDay(1).toString())
                .setParameter("edition", edition)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(RegisterPrints::print)
                .orElseThrow(() -> new ProblemException(404, "REGISTER_PRINT_NOT_FOUND", null));
    }

    private static RegisterPrint print(Tuple row) {
        return new RegisterPrint(
                Register.valueOf(row.get("register", String.class)),
                month(row.get("month", LocalDate.class)),
                row.get("edition", Integer.class),
                row.get("rows", Integer.class),
                new StoredFile(
                        row.get("sha256", String.class),
                        row.get("size", Long.class),
                        FileType.PDF,
                        row.get("file_name", String.class)),
                row.get("made_at", Instant.class),
                row.get("made_by", String.class),
                row.get("made_by_name", String.class));
    }

    private static YearMonth month(LocalDate first) {
        return YearMonth.from(first);
    }
}
