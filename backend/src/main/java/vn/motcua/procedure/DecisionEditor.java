package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.motcua.organization.ChangedMeanwhile;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** Decisions are entered here before anything is published by them, and mended when they were entered wrongly. */
@ApplicationScoped
@Transactional
public class DecisionEditor {

    private final Decisions decisions;
    private final Procedures versions;
    private final WordUsages usages;

    DecisionEditor(Decisions decisions, Procedures versions, WordUsages usages) {
        this.decisions = decisions;
        this.versions = versions;
        this.usages = usages;
    }

    /** @throws ProblemException 409 DECISION_NUMBER_TAKEN */
    public Decision create(DecisionDetails wanted, CatalogueEdit edit) {
        Decision decision = new Decision(wanted);
        write(() -> decisions.persistAndFlush(decision), wanted);
        decisions.record(decision, null, decision.stated(), edit);
        return decision;
    }

    /** @throws ProblemException 409 DECISION_NUMBER_TAKEN, 412 CHANGED_MEANWHILE */
    public Decision change(int id, int revision, DecisionDetails wanted, CatalogueEdit edit) {
        Decision decision = seen(id, revision);
        Map<String, Object> before = decision.stated();
        String formerNumber = decision.number();
        decision.change(wanted);
        write(decisions::flush, wanted);
        if (!formerNumber.equals(wanted.number())) {
            versions.renumberReferences(decision, formerNumber);
        }
        decisions.record(decision, before, decision.stated(), edit);
        return decision;
    }

    /**
     * A decision by which nothing was published is taken out again.
     *
     * @throws ProblemException 409 DECISION_IN_USE, 412 CHANGED_MEANWHILE
     */
    public void remove(int id, int revision, CatalogueEdit edit) {
        Decision decision = seen(id, revision);
        WordUsage usage =
                usages.ofDecisions(List.of(id), VietnamTime.dateOf(edit.at())).of(id);
        ProblemException inUse =
                new ProblemException(409, "DECISION_IN_USE", null, decision.number(), usage.procedures());
        decisions.delete(decision);
        WordWrites.flush(decisions::flush, Map.of("procedure_version_decision_id_fkey", inUse));
        decisions.record(decision, decision.stated(), null, edit);
    }

    private Decision seen(int id, int revision) {
        Decision decision = decisions.get(id);
        ChangedMeanwhile.unless(decision.revision(), revision);
        return decision;
    }

    private static void write(Runnable write, DecisionDetails wanted) {
        ProblemException taken = new ProblemException(409, "DECISION_NUMBER_TAKEN", "/number", wanted.number());
        WordWrites.flush(write, Map.of("decision_number_key", taken));
    }
}
