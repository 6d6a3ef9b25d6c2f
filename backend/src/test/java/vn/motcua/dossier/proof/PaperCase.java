package vn.motcua.dossier.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.proof.CaseFile.DeskHours;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;

/** A dossier on paper that went right in everything, from which a test takes away what it is about. */
final class PaperCase {

    static final Instant WEDNESDAY_NINE = Instant.parse("2026-11-18T02:00:00Z");

    boolean resolved = true;
    boolean fromRegister;
    Channel channel = Channel.DIRECT;
    DeskHours desk = DeskHours.OPEN;
    Instant receivedAt = WEDNESDAY_NINE;
    Instant recordedAt = WEDNESDAY_NINE;
    LocalDate from = LocalDate.of(2020, 1, 1);
    LocalDate until;
    Instant promisedAt = hours(24);
    Outcome outcome = Outcome.ON_TIME;
    boolean late;
    final List<CaseFile.Paper> papers = new ArrayList<>(List.of(new CaseFile.Paper("Tờ khai", true)));
    final List<CaseFile.ChargedFee> fees = new ArrayList<>();
    final List<CaseFile.Pair> handOvers = new ArrayList<>();
    final List<CaseFile.Step> steps = new ArrayList<>();
    final List<CaseFile.Act> acts = new ArrayList<>();

    PaperCase() {
        step(1, StepRole.CLERK, 0, false);
        step(2, StepRole.OFFICER, 1, false);
        step(3, StepRole.LEADER, 2, false);
        step(4, StepRole.CLERK, 3, false);
        act(DossierAct.RECEIVE, null, null, null);
        act(DossierAct.HAND_OVER, 1, "clerk", null);
        act(DossierAct.COMPLETE_STEP, 2, "officer", null);
        act(DossierAct.SIGN, 3, "leader", null);
        act(DossierAct.FINISH, 4, "clerk", null);
        for (int number = 1; number <= 3; number++) {
            handOvers.add(new CaseFile.Pair(number, "Mai", hours(number), "Lan", hours(number)));
        }
    }

    static Instant hours(int after) {
        return WEDNESDAY_NINE.plusSeconds(3600L * after);
    }

    void step(int seq, StepRole role, Integer enteredAfter, boolean overTime) {
        var entered = enteredAfter == null ? null : hours(enteredAfter);
        var left = enteredAfter == null ? null : hours(enteredAfter + 1);
        steps.add(new CaseFile.Step(
                seq, "Bước " + seq, role, "HCTP", entered, left, 480, overTime ? 500 : 60, overTime, true));
    }

    void act(DossierAct act, Integer step, String role, String reason) {
        acts.add(new CaseFile.Act(acts.size() + 1, act, hours(acts.size()), "Mai", step, role, reason));
    }

    void charge(String charged, String published) {
        fees.add(new CaseFile.ChargedFee(
                "Lệ phí", new BigDecimal(charged), published == null ? null : new BigDecimal(published)));
    }

    CaseFile file() {
        return new CaseFile(
                hours(48),
                resolved,
                fromRegister,
                new CaseFile.Arrival(channel, receivedAt, recordedAt, desk),
                new CaseFile.PinnedVersion(1, from, until),
                List.copyOf(papers),
                List.copyOf(fees),
                List.copyOf(handOvers),
                List.copyOf(steps),
                List.copyOf(acts),
                new CaseFile.Appointed(promisedAt, resolved ? hours(4) : null, resolved ? outcome : null, late));
    }

    RightProcess proof() {
        return RightProcess.of(file());
    }

    CriterionState stateOf(Criterion criterion) {
        return proof().findings().stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .state();
    }
}
