package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.shared.problem.ProblemException;

/** Drafts of versions: begun, written, thrown away. One procedure has one draft at a time. */
@ApplicationScoped
@Transactional
public class CatalogueDrafts {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    ProcedureFields fields;

    @Inject
    ProcedureHistory history;

    /**
     * A new procedure, with its first draft.
     *
     * @throws ProblemException 409 PROCEDURE_CODE_TAKEN, 422 FIELD_UNKNOWN
     */
    public ProcedureVersion create(String code, String fieldCode, String name, CatalogueEdit edit) {
        requireFree(code);
        Procedure procedure = new Procedure(code, fields.named(fieldCode));
        register.persistAndFlush(procedure);
        ProcedureVersion draft = ProcedureVersion.draft(procedure, 1, null, ProcedureContent.named(name), edit);
        versions.persistAndFlush(draft);
        history.persist(new ProcedureChange(procedure, 1, CatalogueAct.CREATED, null, edit));
        return draft;
    }

    /**
     * The next version as a draft.
     *
     * @param from number of the version to begin from; null to begin with nothing but the name
     * @throws ProblemException 409 DRAFT_EXISTS or PROCEDURE_RETIRED, 404 VERSION_UNKNOWN
     */
    public ProcedureVersion open(String code, Integer from, CatalogueEdit edit) {
        Procedure procedure = register.locked(code);
        requireNotRetired(procedure);
        requireNoDraft(procedure);
        List<ProcedureVersion> all = versions.of(procedure);
        ProcedureContent content = from == null
                ? ProcedureContent.named(all.getFirst().name())
                : versions.version(procedure, from).content();
        int number = all.getFirst().number() + 1;
        ProcedureVersion draft = ProcedureVersion.draft(procedure, number, from, content, edit);
        versions.persistAndFlush(draft);
        history.persist(new ProcedureChange(procedure, number, CatalogueAct.DRAFT_OPENED, null, edit));
        return draft;
    }

    /** Writes the whole draft anew, complete or not. */
    public ProcedureVersion save(String code, int number, int revision, ProcedureContent content, CatalogueEdit edit) {
        Procedure procedure = register.locked(code);
        ProcedureVersion draft = versions.version(procedure, number, revision);
        List<ProcedureContent> earlier = Stream.concat(
                        Stream.of(draft),
                        versions.findByIdOptional(new ProcedureVersionId(procedure.id(), basisOf(draft))).stream())
                .map(ProcedureVersion::content)
                .toList();
        draft.rewrite(content.numberedAfter(earlier), edit);
        versions.flush();
        return draft;
    }

    /** Throws a draft away; what it said stays in the history. A procedure that never was anything else goes with it. */
    public void discard(String code, int number, int revision, CatalogueEdit edit) {
        Procedure procedure = register.locked(code);
        ProcedureVersion draft = versions.version(procedure, number, revision);
        if (draft.published() != null) {
            throw new VersionRefused("VERSION_PUBLISHED", draft);
        }
        Map<String, Object> said = Map.of("content", ContentTree.of(draft.content()));
        history.persist(
                new ProcedureChange(procedure, number, CatalogueAct.DRAFT_DISCARDED, null, edit).from(said, null));
        versions.delete(draft);
        if (versions.of(procedure).isEmpty()) {
            register.delete(procedure);
        }
    }

    /** @throws ProblemException 409 PROCEDURE_CODE_TAKEN */
    void requireFree(String code) {
        if (register.byCode(code).isPresent()) {
            throw new ProblemException(409, "PROCEDURE_CODE_TAKEN", "/code", code);
        }
    }

    /** @throws ProblemException 409 DRAFT_EXISTS */
    void requireNoDraft(Procedure procedure) {
        versions.draftOf(procedure).ifPresent(draft -> {
            throw new VersionRefused("DRAFT_EXISTS", draft);
        });
    }

    static void requireNotRetired(Procedure procedure) {
        if (procedure.retiredOn() != null) {
            throw new ProblemException(409, "PROCEDURE_RETIRED", null, procedure.code(), procedure.retiredOn());
        }
    }

    private static int basisOf(ProcedureVersion draft) {
        return draft.basedOn() == null ? draft.number() : draft.basedOn();
    }
}
