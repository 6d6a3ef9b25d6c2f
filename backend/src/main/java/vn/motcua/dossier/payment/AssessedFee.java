package vn.motcua.dossier.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeKind;

/**
 * One line of an assessment, as it was computed; written once. A later assessment has lines of its own.
 *
 * @param assessment which assessment of the dossier it belongs to, from 1
 * @param feeRow number of the row in the pinned version's table, from 1
 * @param exemptionPercent 0 for who pays in full
 */
@Embeddable
public record AssessedFee(
        int assessment,
        @Column(name = "fee_row") int feeRow,
        String name,
        @Enumerated(EnumType.STRING) FeeKind kind,
        Integer pages,
        int copies,
        @Column(name = "full_vnd") long fullVnd,
        @Column(name = "exemption_group") String exemptionGroup,
        @Column(name = "exemption_percent") int exemptionPercent,
        @Column(name = "exemption_evidence") String exemptionEvidence,
        @Column(name = "amount_vnd") long amountVnd,
        @Column(name = "decision_reference") String decisionReference,
        @Column(name = "assessed_at") Instant assessedAt,
        @Column(name = "assessed_by") String assessedBy,
        @Column(name = "assessed_by_name") String assessedByName) {

    static AssessedFee of(StatedFee stated, Fee fee, int exemptionPercent, FeeAssessment amount, AssessmentMark mark) {
        return new AssessedFee(
                mark.number(),
                stated.fee(),
                fee.name(),
                fee.kind(),
                stated.pages(),
                stated.copies(),
                amount.fullVnd(),
                stated.exemptionGroup(),
                exemptionPercent,
                stated.exemptionEvidence(),
                amount.amountVnd(),
                stated.decisionReference(),
                mark.at(),
                mark.by().username(),
                mark.by().name());
    }

    /** Which assessment of a dossier, when and by whom. */
    public record AssessmentMark(int number, Instant at, Actor by) {}
}
