package vn.motcua.dossier.proof;

import static vn.motcua.dossier.proof.Criterion.PROMISE_KEPT;
import static vn.motcua.dossier.proof.Criterion.RIGHT_ROLES;
import static vn.motcua.dossier.proof.Criterion.STEPS_IN_ORDER;
import static vn.motcua.dossier.proof.Criterion.STEPS_IN_TIME;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.proof.CaseFile.Act;
import vn.motcua.dossier.proof.CaseFile.Appointed;
import vn.motcua.dossier.proof.CaseFile.Step;

/** Đúng quy trình: each step by its role, in its turn, in its time, and all of it by the promise. */
final class ProcessCheck {

    private ProcessCheck() {}

    static List<Finding> of(CaseFile dossier) {
        return List.of(roles(dossier), order(dossier), time(dossier), promise(dossier));
    }

    private static Finding roles(CaseFile dossier) {
        List<Evidence> against = new ArrayList<>();
        List<Evidence> favour = new ArrayList<>();
        for (Act act : dossier.acts()) {
            if (act.step() != null
                    && act.step() >= 1
                    && act.step() <= dossier.steps().size()) {
                Step step = dossier.steps().get(act.step() - 1);
                boolean right = isDoneInRole(act, step);
                EvidenceCode code = right ? EvidenceCode.STEP_BY_ROLE : EvidenceCode.STEP_BY_OTHER_ROLE;
                (right ? favour : against)
                        .add(Evidence.of(code, step.seq(), step.name(), act.by())
                                .at(act.at())
                                .shownBy(act.seq()));
            }
        }
        if (dossier.fromRegister()) {
            return Finding.notApplicable(RIGHT_ROLES, EvidenceCode.FROM_REGISTER);
        }
        return dossier.resolved() && favour.isEmpty() && against.isEmpty()
                ? Finding.notApplicable(RIGHT_ROLES, EvidenceCode.NO_STEP_DONE)
                : Finding.judged(RIGHT_ROLES, dossier, against, favour);
    }

    /** The ledger tells the roles of the actor; where it does not yet, the transition table tells who could do the act. */
    private static boolean isDoneInRole(Act act, Step step) {
        String role = step.role().role();
        return act.role() == null
                ? act.act().roles().contains(role)
                : List.of(act.role().split(",")).contains(role);
    }

    private static Finding order(CaseFile dossier) {
        if (dossier.fromRegister()) {
            return Finding.notApplicable(STEPS_IN_ORDER, EvidenceCode.FROM_REGISTER);
        }
        List<Evidence> against = new ArrayList<>();
        Step before = null;
        for (Step step : dossier.steps()) {
            if (before != null && step.enteredAt() != null && !mayFollow(step, before)) {
                against.add(Evidence.of(EvidenceCode.STEP_OUT_OF_ORDER, step.seq(), step.name())
                        .at(step.enteredAt()));
            }
            before = step;
        }
        long entered = dossier.steps().stream()
                .filter(step -> step.enteredAt() != null)
                .count();
        List<Evidence> favour = List.of(Evidence.of(
                EvidenceCode.STEPS_FOLLOWED, entered, dossier.steps().size()));
        return Finding.judged(STEPS_IN_ORDER, dossier, against, favour);
    }

    private static boolean mayFollow(Step step, Step before) {
        return before.enteredAt() != null && !before.enteredAt().isAfter(step.enteredAt());
    }

    private static Finding time(CaseFile dossier) {
        if (dossier.fromRegister()) {
            return Finding.notApplicable(STEPS_IN_TIME, EvidenceCode.FROM_REGISTER);
        }
        List<Evidence> against = new ArrayList<>();
        List<Evidence> favour = new ArrayList<>();
        for (Step step : dossier.steps()) {
            if (step.enteredAt() != null && step.recorded() && step.allottedMinutes() > 0) {
                EvidenceCode code = step.overTime() ? EvidenceCode.STEP_OVER_TIME : EvidenceCode.STEP_IN_TIME;
                (step.overTime() ? against : favour)
                        .add(Evidence.of(code, step.seq(), step.name(), step.usedMinutes(), step.allottedMinutes())
                                .at(step.leftAt()));
            }
        }
        return against.isEmpty() && favour.isEmpty()
                ? Finding.notApplicable(STEPS_IN_TIME, EvidenceCode.NO_ALLOTTED_TIME)
                : Finding.judged(STEPS_IN_TIME, dossier, against, favour);
    }

    private static Finding promise(CaseFile dossier) {
        Appointed appointed = dossier.appointed();
        if (appointed.promisedAt() == null) {
            return Finding.notApplicable(PROMISE_KEPT, EvidenceCode.NOTHING_PROMISED);
        }
        boolean late = appointed.outcome() == null ? appointed.late() : appointed.outcome() == Outcome.LATE;
        EvidenceCode code = dossier.resolved()
                ? late ? EvidenceCode.FINISHED_LATE : EvidenceCode.FINISHED_BY_PROMISE
                : late ? EvidenceCode.PROMISE_PASSED : EvidenceCode.PROMISE_RUNS;
        List<Evidence> evidence = List.of(
                Evidence.of(code).at(appointed.finishedAt() == null ? appointed.promisedAt() : appointed.finishedAt()));
        return late
                ? Finding.failed(PROMISE_KEPT, evidence)
                : Finding.judged(PROMISE_KEPT, dossier, List.of(), evidence);
    }
}
