package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the steps of a batch, many rows at a time. */
@ApplicationScoped
class BatchWriter {

    @Inject
    EntityManager entityManager;

    @Inject
    Decisions decisions;

    @Inject
    ProcedureHistory history;

    @Inject
    CatalogueChanges changes;

    /** @param publication null to leave drafts */
    void write(List<BatchStep> steps, List<ProcedureField> fields, PublicationOrder publication, CatalogueEdit edit) {
        fields.forEach(field -> create(field, edit));
        List<BatchStep> writing =
                steps.stream().filter(BatchStep::writesVersion).toList();
        boolean publishes = publication != null && !writing.isEmpty();
        Decision decision = publishes ? decisions.entered(publication.decision(), edit) : null;
        Map<BatchStep, LocalDate> wouldHaveEnded = publishes ? makeRoom(writing, publication, edit) : Map.of();
        // The versions before must have ended in the database before these begin there.
        entityManager.flush();
        steps.stream().filter(BatchStep::isRefiled).forEach(step -> refile(step, edit));
        for (BatchStep step : writing) {
            ProcedureVersion version = step.readyDraft().orElseGet(() -> drafted(step, edit));
            if (publishes) {
                version.publish(decision, publication.from(), publication.until(), wouldHaveEnded.get(step), edit);
                history.persist(change(version, CatalogueAct.PUBLISHED, edit)
                        .from(null, CataloguePublications.publication(version)));
            }
            entityManager.persist(version);
        }
        entityManager.flush();
    }

    /** Ends the versions before; how long they would have run, by step. */
    private static Map<BatchStep, LocalDate> makeRoom(
            List<BatchStep> writing, PublicationOrder publication, CatalogueEdit edit) {
        Map<BatchStep, LocalDate> wouldHaveEnded = new HashMap<>();
        for (BatchStep step : writing) {
            step.predecessor(publication, edit).ifPresent(version -> {
                wouldHaveEnded.put(step, version.effectiveUntil());
                version.endOn(publication.from());
            });
        }
        return wouldHaveEnded;
    }

    private ProcedureVersion drafted(BatchStep step, CatalogueEdit edit) {
        Procedure procedure = step.isNew() ? created(step) : step.procedure();
        ProcedureVersion draft =
                ProcedureVersion.draft(procedure, step.nextNumber(), step.basedOn(), step.wanted(), edit);
        history.persist(change(draft, step.isNew() ? CatalogueAct.CREATED : CatalogueAct.DRAFT_OPENED, edit));
        return draft;
    }

    private Procedure created(BatchStep step) {
        Procedure procedure = ProvisionalCode.is(step.code())
                ? Procedure.underProvisionalCode(step.code(), step.field())
                : new Procedure(step.code(), step.field());
        entityManager.persist(procedure);
        return procedure;
    }

    private void create(ProcedureField field, CatalogueEdit edit) {
        entityManager.persist(field);
        changes.record(new CatalogueChange(CatalogueSubject.FIELD, field.code(), null, field.stated(), edit));
    }

    private void refile(BatchStep step, CatalogueEdit edit) {
        Procedure procedure = step.procedure();
        Map<String, Object> was =
                Map.of("code", procedure.code(), "field", procedure.field().code());
        procedure.refile(procedure.code(), step.field());
        Map<String, Object> is =
                Map.of("code", procedure.code(), "field", step.field().code());
        history.persist(new ProcedureChange(procedure, null, CatalogueAct.REFILED, null, edit).from(was, is));
    }

    private static ProcedureChange change(ProcedureVersion version, CatalogueAct act, CatalogueEdit edit) {
        return new ProcedureChange(version.procedure(), version.number(), act, null, edit);
    }
}
