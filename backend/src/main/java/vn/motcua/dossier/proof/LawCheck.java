package vn.motcua.dossier.proof;

import static vn.motcua.dossier.proof.Criterion.FEE_AS_PUBLISHED;
import static vn.motcua.dossier.proof.Criterion.ONLY_LISTED_PAPERS;
import static vn.motcua.dossier.proof.Criterion.VERSION_IN_FORCE;
import static vn.motcua.dossier.proof.Criterion.WRITTEN_REASONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.proof.CaseFile.Act;
import vn.motcua.dossier.proof.CaseFile.ChargedFee;
import vn.motcua.dossier.proof.CaseFile.Paper;
import vn.motcua.dossier.proof.CaseFile.PinnedVersion;
import vn.motcua.shared.VietnamTime;

/** Đúng luật: the version in force, only its papers, its fees, and reasons in writing. */
final class LawCheck {

    /** What stands for a reason that a register does not tell. */
    private static final String UNTOLD = "–";

    private LawCheck() {}

    static List<Finding> of(CaseFile dossier) {
        return List.of(versionInForce(dossier), papers(dossier), fees(dossier), reasons(dossier));
    }

    private static Finding versionInForce(CaseFile dossier) {
        if (dossier.arrival().at() == null) {
            return Finding.notApplicable(VERSION_IN_FORCE, EvidenceCode.NOT_RECEIVED_YET);
        }
        PinnedVersion version = dossier.version();
        LocalDate day = VietnamTime.dateOf(dossier.arrival().at());
        boolean begun = version.from() != null && !version.from().isAfter(day);
        boolean ended = version.until() != null && !version.until().isAfter(day);
        Evidence evidence = Evidence.of(
                        begun && !ended ? EvidenceCode.IN_FORCE : EvidenceCode.NOT_IN_FORCE, version.number(), day)
                .shownBy(1);
        return begun && !ended
                ? Finding.passed(VERSION_IN_FORCE, List.of(evidence))
                : Finding.failed(VERSION_IN_FORCE, List.of(evidence));
    }

    private static Finding papers(CaseFile dossier) {
        if (dossier.fromRegister()) {
            return Finding.notApplicable(ONLY_LISTED_PAPERS, EvidenceCode.FROM_REGISTER);
        }
        List<Evidence> against = dossier.papers().stream()
                .filter(paper -> !paper.listed())
                .map(Paper::name)
                .map(name -> Evidence.of(EvidenceCode.PAPER_NOT_LISTED, name))
                .toList();
        List<Evidence> favour = List.of(
                Evidence.of(EvidenceCode.LISTED_PAPERS, dossier.papers().size()).shownBy(1));
        return Finding.judged(ONLY_LISTED_PAPERS, dossier, against, favour);
    }

    private static Finding fees(CaseFile dossier) {
        if (dossier.fees().isEmpty()) {
            return Finding.notApplicable(FEE_AS_PUBLISHED, EvidenceCode.NOTHING_CHARGED);
        }
        List<Evidence> against = new ArrayList<>();
        List<Evidence> favour = new ArrayList<>();
        for (ChargedFee fee : dossier.fees()) {
            boolean asPublished = isAsPublished(fee, dossier);
            String published =
                    fee.published() == null ? UNTOLD : fee.published().toPlainString();
            (asPublished ? favour : against)
                    .add(Evidence.of(
                            asPublished ? EvidenceCode.CHARGED_AS_PUBLISHED : EvidenceCode.CHARGED_OTHERWISE,
                            fee.name(),
                            fee.charged().toPlainString(),
                            published));
        }
        return Finding.judged(FEE_AS_PUBLISHED, dossier, against, favour);
    }

    /** Never more; less only as long as the rest may still be paid. */
    private static boolean isAsPublished(ChargedFee fee, CaseFile dossier) {
        if (fee.published() == null) {
            return false;
        }
        int compared = fee.charged().compareTo(fee.published());
        return compared == 0 || compared < 0 && !dossier.resolved();
    }

    private static Finding reasons(CaseFile dossier) {
        if (dossier.fromRegister()) {
            return Finding.notApplicable(WRITTEN_REASONS, EvidenceCode.FROM_REGISTER);
        }
        List<Evidence> against = new ArrayList<>();
        List<Evidence> favour = new ArrayList<>();
        for (Act act : dossier.acts()) {
            if (act.act().needsReason()) {
                boolean written = act.reason() != null
                        && !act.reason().isBlank()
                        && !act.reason().equals(UNTOLD);
                EvidenceCode code = written ? EvidenceCode.REASON_WRITTEN : EvidenceCode.REASON_MISSING;
                (written ? favour : against)
                        .add(Evidence.of(code, act.seq()).at(act.at()).shownBy(act.seq()));
            }
        }
        if (favour.isEmpty()) {
            favour.add(Evidence.of(EvidenceCode.NO_REASON_NEEDED));
        }
        return Finding.judged(WRITTEN_REASONS, dossier, against, favour);
    }
}
