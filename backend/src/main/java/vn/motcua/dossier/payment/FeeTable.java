package vn.motcua.dossier.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.payment.AssessedFee.AssessmentMark;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeExemption;
import vn.motcua.procedure.FeeKind;
import vn.motcua.shared.problem.ProblemException;

/**
 * The fees that a version lists, on the day of reception: what is asked is what was posted then, whenever it is
 * assessed. Nothing else can be asked, and no amount typed but the one that another act decides (ADR 0024).
 */
public record FeeTable(List<Fee> fees, LocalDate day) {

    /**
     * @return a line for each fee, in order
     * @throws ProblemException 422 with a pointer to the first fee that is not of the table, or lacks what its row needs
     */
    public List<AssessedFee> assess(List<StatedFee> stated, AssessmentMark mark) {
        List<AssessedFee> lines = new ArrayList<>();
        for (int index = 0; index < stated.size(); index++) {
            lines.add(assess(stated.get(index), "/fees/" + index, mark));
        }
        return lines;
    }

    private AssessedFee assess(StatedFee stated, String pointer, AssessmentMark mark) {
        if (stated.fee() > fees.size()) {
            throw refused("FEE_UNKNOWN", pointer + "/fee", stated.fee());
        }
        Fee fee = fees.get(stated.fee() - 1);
        if (!FeeAssessment.isAskedOn(day, fee)) {
            throw refused("FEE_NOT_ASKED_ON", pointer + "/fee", fee.name(), day.toString());
        }
        requireQuantity(stated, fee, pointer);
        int percent = exemptionPercent(stated, fee, pointer);
        FeeAssessment amount = fee.kind() == FeeKind.DECIDED_ELSEWHERE
                ? FeeAssessment.decided(decidedAmount(stated, fee, pointer), percent)
                : FeeAssessment.computed(fee, stated.pages() == null ? 1 : stated.pages(), stated.copies(), percent);
        return AssessedFee.of(stated, fee, percent, amount, mark);
    }

    private static void requireQuantity(StatedFee stated, Fee fee, String pointer) {
        if (fee.kind() == FeeKind.PER_PAGE && stated.pages() == null) {
            throw refused("FEE_PAGES_MISSING", pointer + "/pages", fee.name());
        }
        if (fee.kind() != FeeKind.PER_PAGE && stated.pages() != null) {
            throw refused("FEE_WITHOUT_PAGES", pointer + "/pages", fee.name());
        }
        boolean typed = stated.amountVnd() != null || stated.decisionReference() != null;
        if (fee.kind() != FeeKind.DECIDED_ELSEWHERE && typed) {
            throw refused("FEE_IS_COMPUTED", pointer + "/amountVnd", fee.name());
        }
    }

    private static long decidedAmount(StatedFee stated, Fee fee, String pointer) {
        if (stated.amountVnd() == null) {
            throw refused("FEE_DECIDED_AMOUNT_MISSING", pointer + "/amountVnd", fee.name());
        }
        if (stated.decisionReference() == null) {
            throw refused("FEE_DECISION_MISSING", pointer + "/decisionReference", fee.name());
        }
        return stated.amountVnd();
    }

    private static int exemptionPercent(StatedFee stated, Fee fee, String pointer) {
        String group = stated.exemptionGroup();
        if (group == null) {
            return 0;
        }
        int percent = fee.exemptions().stream()
                .filter(exemption -> group.equals(exemption.group()))
                .mapToInt(FeeExemption::percent)
                .max()
                .orElseThrow(() -> refused("FEE_EXEMPTION_UNKNOWN", pointer + "/exemptionGroup", fee.name(), group));
        if (stated.exemptionEvidence() == null) {
            throw refused("FEE_EXEMPTION_EVIDENCE_MISSING", pointer + "/exemptionEvidence", fee.name());
        }
        return percent;
    }

    private static ProblemException refused(String code, String pointer, Object... arguments) {
        return new ProblemException(422, code, pointer, arguments);
    }
}
