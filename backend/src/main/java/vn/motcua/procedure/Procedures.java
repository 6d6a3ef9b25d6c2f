package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.problem.ProblemException;

/** The versions of procedures; which one is in force on a date is decided here for whoever looks at one procedure. */
@ApplicationScoped
public class Procedures implements PanacheRepositoryBase<ProcedureVersion, ProcedureVersionId> {

    private static final String IN_FORCE =
            "state = PUBLISHED and effectiveFrom <= :date and (effectiveUntil is null or effectiveUntil > :date)";

    public Optional<ProcedureVersion> inForce(String code, LocalDate date) {
        return find("procedure.code = :code and " + IN_FORCE, Map.of("code", code, "date", date))
                .firstResultOptional();
    }

    /**
     * The version that is posted on a date.
     *
     * @param asked whether somebody asked for that date; else it is today, and what is not in force is not there
     * @throws ProcedureUnknown 404
     */
    public ProcedureVersion posted(String code, LocalDate date, boolean asked) {
        return inForce(code, date)
                .orElseThrow(() -> asked && wasPublished(code)
                        ? ProcedureUnknown.atAddressOn(code, date)
                        : ProcedureUnknown.atAddress(code));
    }

    private boolean wasPublished(String code) {
        return count("procedure.code = ?1 and state = PUBLISHED", code) > 0;
    }

    /** The version that is published and not yet in force; the first of them if there are several. */
    public Optional<ProcedureVersion> upcoming(String code, LocalDate date) {
        return find(
                        "procedure.code = ?1 and state = PUBLISHED and effectiveFrom > ?2 order by effectiveFrom",
                        code,
                        date)
                .firstResultOptional();
    }

    public boolean exists(String code) {
        return count("procedure.code", code) > 0;
    }

    /** Newest first. */
    public List<ProcedureVersion> of(Procedure procedure) {
        return list("procedure = ?1 order by id.number desc", procedure);
    }

    /** By their first day. */
    public List<ProcedureVersion> publishedOf(Procedure procedure) {
        return list("procedure = ?1 and state = PUBLISHED order by effectiveFrom", procedure);
    }

    Optional<ProcedureVersion> draftOf(Procedure procedure) {
        return find("procedure = ?1 and state = DRAFT", procedure).firstResultOptional();
    }

    /**
     * @throws ProblemException 404 VERSION_UNKNOWN
     */
    public ProcedureVersion version(Procedure procedure, int number) {
        return findByIdOptional(new ProcedureVersionId(procedure.id(), number))
                .orElseThrow(() -> new ProblemException(404, "VERSION_UNKNOWN", null, procedure.code(), number));
    }

    /**
     * The version for a change, as the caller saw it.
     *
     * @throws StaleProcedure when somebody else was faster
     */
    ProcedureVersion version(Procedure locked, int number, int revision) {
        ProcedureVersion version = version(locked, number);
        if (version.revision() != revision) {
            throw StaleProcedure.version(locked.code(), number);
        }
        return version;
    }

    /** Versions are found by the number of their decision, which has another one now. */
    void renumberReferences(Decision decision, String formerNumber) {
        getEntityManager()
                .createNativeQuery("""
                        update procedure_version
                           set reference_text = left(reference_text, length(reference_text) - length(:former)) || :number
                         where decision_id = :decision
                        """)
                .setParameter("former", AccentFolding.fold(formerNumber))
                .setParameter("number", AccentFolding.fold(decision.number()))
                .setParameter("decision", decision.id())
                .executeUpdate();
    }

    /** The rows of the papers after their words were mended: changed in their place, since dossiers refer to them. */
    void rewordRows(ProcedureVersion version) {
        for (StatedDocument document : version.content().documents()) {
            getEntityManager()
                    .createNativeQuery("""
                            update required_document set name = :name, note = :note
                             where procedure_id = :procedure and version_number = :number and code = :code
                            """)
                    .setParameter("name", document.name())
                    .setParameter("note", document.note())
                    .setParameter("procedure", version.procedure().id())
                    .setParameter("number", version.number())
                    .setParameter("code", document.code())
                    .executeUpdate();
        }
    }
}
