package vn.motcua.dossier.proof;

import java.util.List;

/** What was found of one criterion. */
public record Finding(Criterion criterion, CriterionState state, List<Evidence> evidence) {

    static Finding passed(Criterion criterion, List<Evidence> evidence) {
        return new Finding(criterion, CriterionState.PASSED, evidence);
    }

    static Finding failed(Criterion criterion, List<Evidence> evidence) {
        return new Finding(criterion, CriterionState.FAILED, evidence);
    }

    static Finding notApplicable(Criterion criterion, EvidenceCode why) {
        return new Finding(criterion, CriterionState.NOT_APPLICABLE, List.of(Evidence.of(why)));
    }

    /**
     * What fails, fails; what holds has passed once nothing more can happen to the dossier.
     *
     * @param against what speaks against the criterion, empty when nothing does
     * @param in favour of it
     */
    static Finding judged(Criterion criterion, CaseFile dossier, List<Evidence> against, List<Evidence> favour) {
        if (!against.isEmpty()) {
            return failed(criterion, against);
        }
        return new Finding(criterion, dossier.resolved() ? CriterionState.PASSED : CriterionState.PENDING, favour);
    }
}
