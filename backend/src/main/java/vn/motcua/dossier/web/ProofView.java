package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.CriterionState;
import vn.motcua.dossier.proof.Evidence;
import vn.motcua.dossier.proof.EvidenceCode;
import vn.motcua.dossier.proof.Finding;
import vn.motcua.dossier.proof.ProofTexts;
import vn.motcua.dossier.proof.RightProcess;
import vn.motcua.dossier.proof.Tick;
import vn.motcua.dossier.proof.Verdict;

/** 3 Đúng: three ticks with their criteria and the evidence of each, computed as of the moment of asking. */
@Schema(name = "RightProcessProof")
public record ProofView(
        @Schema(examples = "H07.142-161123-0001") String dossier, OffsetDateTime asOf, List<TickView> ticks) {

    @Schema(name = "ProofTick")
    public record TickView(
            Tick tick,
            @Schema(examples = "Đúng quy trình") String name,
            @Schema(examples = "By the process") String nameEn,

            @Schema(description = "BROKEN when a criterion failed, PENDING while one can still fail, else HELD")
            Verdict verdict,

            List<CriterionView> criteria) {}

    @Schema(name = "ProofCriterion")
    public record CriterionView(
            Criterion criterion,

            @Schema(examples = "Mỗi bước trong định mức thời gian")
            String name,

            @Schema(examples = "Each step within its allotted time")
            String nameEn,

            CriterionState state,

            @Schema(examples = "Thông tư 01/2018/TT-VPCP, Điều 8")
            String legalReference,

            List<EvidenceView> evidence) {}

    @Schema(name = "ProofEvidence")
    public record EvidenceView(
            EvidenceCode code,

            @Schema(examples = "Bước 2 “Thẩm tra hồ sơ”: dùng 300 trong 480 phút làm việc.")
            String text,

            @Schema(examples = "Step 2 “Thẩm tra hồ sơ”: used 300 of 480 working minutes.")
            String textEn,

            @Schema(nullable = true, description = "The moment that it speaks of")
            OffsetDateTime at,

            @Schema(description = "Numbers of the ledger rows that show it")
            List<Integer> events) {

        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    evidence.code(),
                    evidence.vietnamese(),
                    evidence.english(),
                    offset(evidence.at()),
                    evidence.events());
        }
    }

    static ProofView of(Dossier dossier, RightProcess proof, Instant asOf) {
        return new ProofView(
                dossier.code(),
                offset(asOf),
                Arrays.stream(Tick.values()).map(tick -> tick(tick, proof)).toList());
    }

    private static TickView tick(Tick tick, RightProcess proof) {
        return new TickView(
                tick,
                ProofTexts.vietnamese(tick, List.of()),
                ProofTexts.english(tick, List.of()),
                proof.verdicts().get(tick),
                proof.of(tick).stream().map(ProofView::criterion).toList());
    }

    private static CriterionView criterion(Finding finding) {
        Criterion criterion = finding.criterion();
        return new CriterionView(
                criterion,
                ProofTexts.vietnamese(criterion, List.of()),
                ProofTexts.english(criterion, List.of()),
                finding.state(),
                criterion.legalReference(),
                finding.evidence().stream().map(EvidenceView::of).toList());
    }
}
