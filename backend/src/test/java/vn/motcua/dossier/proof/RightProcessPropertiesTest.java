package vn.motcua.dossier.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.proof.CaseFile.DeskHours;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;

/** What holds of every proof, whatever happened to the dossier. */
class RightProcessPropertiesTest {

    /** Things that can happen, each of which breaks, delays or silences something. */
    enum Happening {
        CLOSED_DESK,
        ENTERED_AFTERWARDS,
        ONLINE,
        REGISTER,
        OPEN,
        LATE,
        ASKED_BACK,
        UNLISTED_PAPER,
        WRONG_FEE,
        NO_REASON,
        WRONG_ROLE,
        SLOW_STEP,
        SKIPPED_STEP,
        UNSIGNED
    }

    @Property(tries = 500)
    void tellsEveryCriterionOnceWithEvidence(@ForAll("paperCases") PaperCase paper) {
        var proof = paper.proof();
        assertThat(proof.findings()).extracting(Finding::criterion).containsExactly(Criterion.values());
        assertThat(proof.findings())
                .allSatisfy(finding -> assertThat(finding.evidence()).isNotEmpty());
        assertThat(proof.verdicts()).containsOnlyKeys(Tick.values());
    }

    @Property(tries = 500)
    void breaksATickExactlyWhenOneOfItsCriteriaFailed(@ForAll("paperCases") PaperCase paper) {
        var proof = paper.proof();
        for (var tick : Tick.values()) {
            var failed = proof.failed().stream()
                    .anyMatch(finding -> finding.criterion().tick() == tick);
            assertThat(proof.verdicts().get(tick) == Verdict.BROKEN).isEqualTo(failed);
        }
    }

    @Property(tries = 500)
    void leavesNothingPendingOnceTheDossierIsResolved(@ForAll("paperCases") PaperCase paper) {
        paper.resolved = true;
        assertThat(paper.proof().findings()).extracting(Finding::state).doesNotContain(CriterionState.PENDING);
        assertThat(paper.proof().verdicts().values()).doesNotContain(Verdict.PENDING);
    }

    @Property(tries = 500)
    void neverMendsByTimeAloneWhatHasFailed(@ForAll("paperCases") PaperCase paper) {
        paper.resolved = false;
        var failedBefore = paper.proof().failed().stream()
                .map(Finding::criterion)
                .filter(criterion -> criterion != Criterion.PROMISE_KEPT) // the outcome says that, whatever it is here
                .toList();
        paper.resolved = true;
        assertThat(paper.proof().failed()).extracting(Finding::criterion).containsAll(failedBefore);
    }

    @Property(tries = 200)
    void givesTheSameProofOfTheSameDossier(@ForAll("paperCases") PaperCase paper) {
        assertThat(paper.proof()).isEqualTo(paper.proof());
    }

    @Provide
    Arbitrary<PaperCase> paperCases() {
        return Arbitraries.of(Happening.class).set().map(RightProcessPropertiesTest::after);
    }

    private static PaperCase after(Set<Happening> happenings) {
        var paper = new PaperCase();
        List.of(Happening.values()).stream().filter(happenings::contains).forEach(what -> happen(what, paper));
        return paper;
    }

    private static void happen(Happening what, PaperCase paper) {
        switch (what) {
            case CLOSED_DESK -> paper.desk = DeskHours.CLOSED;
            case ENTERED_AFTERWARDS -> paper.recordedAt = PaperCase.hours(5);
            case ONLINE -> paper.channel = Channel.ONLINE;
            case REGISTER -> paper.fromRegister = true;
            case OPEN -> paper.resolved = false;
            case LATE -> {
                paper.outcome = Outcome.LATE;
                paper.late = true;
            }
            case ASKED_BACK -> {
                PaperCaseActs.askBack(paper);
                PaperCaseActs.askBack(paper);
            }
            case UNLISTED_PAPER -> paper.papers.add(new CaseFile.Paper("Giấy khác", false));
            case WRONG_FEE -> paper.charge("9000", "8000");
            case NO_REASON -> paper.act(DossierAct.STOP, null, "leader", null);
            case WRONG_ROLE -> paper.act(DossierAct.SIGN, 3, "clerk", null);
            case SLOW_STEP -> PaperCaseActs.replaceStep(paper, 2, StepRole.OFFICER, 1, true);
            case SKIPPED_STEP -> PaperCaseActs.replaceStep(paper, 3, StepRole.LEADER, null, false);
            case UNSIGNED -> paper.handOvers.set(0, new CaseFile.Pair(1, "Mai", PaperCase.hours(1), null, null));
        }
    }
}
