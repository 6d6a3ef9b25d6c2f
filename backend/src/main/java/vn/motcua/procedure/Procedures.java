package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.AccentFolding;

/** The catalogue; what is in force on a date is decided here and nowhere else. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<ProcedureVersion, ProcedureVersionId> {

    private static final String IN_FORCE =
            "state = PUBLISHED and effectiveFrom <= :date and (effectiveUntil is null or effectiveUntil > :date)";

    public Optional<ProcedureVersion> inForce(String code, LocalDate date) {
        return find("procedure.code = :code and " + IN_FORCE, Map.of("code", code, "date", date))
                .firstResultOptional();
    }

    /** All versions in force on a date, by field and code, as posted on the wall. */
    public List<ProcedureVersion> posted(LocalDate date) {
        return find(IN_FORCE + " order by procedure.field.sortOrder, procedure.code", Map.of("date", date))
                .list();
    }

    /**
     * One page of the catalogue, by code.
     *
     * @param query words of name or code without accents; null for all
     * @param fieldCode null for all
     * @param after code of the last row of the page before; null for the first page
     * @param limit rows at most
     */
    public List<ProcedureVersion> search(LocalDate date, String query, String fieldCode, String after, int limit) {
        return find(
                        IN_FORCE + """
                                 and searchText like :pattern escape '\\' and (:field = '' or procedure.field.code = :field)
                                 and procedure.code > :after order by procedure.code
                                """,
                        Map.of(
                                "date",
                                date,
                                "pattern",
                                AccentFolding.likePattern(query),
                                "after",
                                after == null ? "" : after,
                                "field",
                                fieldCode == null ? "" : fieldCode))
                .page(0, limit)
                .list();
    }

    public boolean exists(String code) {
        return count("procedure.code", code) > 0;
    }
}
