package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.StepRole;
import vn.motcua.security.Roles;
import vn.motcua.shared.VietnamTime;

/**
 * Which act is allowed now, to whom, and why not. The screens show what is decided here and repeat none of it.
 */
public final class ActRules {

    private ActRules() {}

    /** Why the actor may not do it; empty when it is allowed. */
    public static Optional<Refusal> refusal(DossierAct act, Situation situation, Actor actor, Instant now) {
        return stateRefusal(act, situation, now).or(() -> {
            Optional<Refusal> refusal = authorityRefusal(act, situation, actor);
            return refusal.isPresent() && absentWhoMay(act, situation, actor).isPresent() ? Optional.empty() : refusal;
        });
    }

    /**
     * In whose place the actor does it: that of an absent colleague who may, when the actor may not in their own name.
     */
    static Optional<Actor> actedFor(DossierAct act, Situation situation, Actor actor) {
        return authorityRefusal(act, situation, actor).isEmpty()
                ? Optional.empty()
                : absentWhoMay(act, situation, actor);
    }

    /** Whether nobody but a leader may do it, be it by the table or because it was done once already. */
    public static boolean needsLeader(DossierAct act, Situation situation) {
        boolean secondRequest = act == DossierAct.REQUEST_SUPPLEMENT && situation.supplementRequests() > 0;
        return secondRequest || act.roles().equals(Set.of(Roles.LEADER));
    }

    private static Optional<Actor> absentWhoMay(DossierAct act, Situation situation, Actor actor) {
        return actor.standsInFor().stream()
                .filter(absent -> authorityRefusal(act, situation, absent).isEmpty())
                .findFirst();
    }

    /** Rules that hold whoever acts; history from a register obeys them too. */
    static Optional<Refusal> stateRefusal(DossierAct act, Situation situation, Instant now) {
        return statusRefusal(act, situation.status())
                .or(() -> correctionRefusal(act, situation))
                .or(() -> stepStateRefusal(act, situation, now));
    }

    /** The transition table alone. */
    static Optional<Refusal> statusRefusal(DossierAct act, DossierStatus status) {
        return unless(act.isPossibleIn(status), "ACT_NOT_IN_STATUS_" + status.name());
    }

    private static Optional<Refusal> correctionRefusal(DossierAct act, Situation situation) {
        return unless(!situation.correcting() || act.isPossibleInACorrection(), "NOT_IN_A_CORRECTION");
    }

    private static Optional<Refusal> stepStateRefusal(DossierAct act, Situation situation, Instant now) {
        return switch (act) {
            case ACCEPT_HAND_OVER -> unless(situation.awaitingAcceptance(), "NO_HAND_OVER_TO_ACCEPT");
            case RECALL_HAND_OVER -> unless(situation.awaitingAcceptance(), "NO_HAND_OVER_TO_RECALL");
            case HAND_OVER -> unless(isAt(StepRole.CLERK, situation), "NOT_AT_THE_DESK");
            case COMPLETE_STEP -> unless(isAt(StepRole.OFFICER, situation), "NOT_AT_AN_OFFICER");
            case SIGN -> unless(isAt(StepRole.LEADER, situation), "NOT_AT_SIGNING");
            case ANSWER_CONSULTATION -> unless(!situation.open().consulted().isEmpty(), "NO_CONSULTATION_OPEN");
            case RETURN_LEG -> unless(situation.open().legsOut(), "NO_LEG_OUT");
            case FINISH ->
                unless(situation.lastStep(), "STEPS_NOT_DONE")
                        .or(() -> unless(!situation.open().legsOut(), "LEGS_OUT"));
            case RETURN -> unless(!situation.open().feeDue(), "FEE_DUE");
            case COLLECT_FEES -> unless(situation.open().feeDue(), "NO_FEE_DUE");
            case CANCEL_RECEIPT -> unless(situation.open().feePaid(), "NO_RECEIPT");
            case EXTEND -> extensionRefusal(situation, now);
            case MOVE_PROMISE -> unless(situation.promisedAt() != null, "NOTHING_PROMISED");
            default -> Optional.empty();
        };
    }

    private static boolean isAt(StepRole role, Situation situation) {
        return situation.stepRole() == role && !situation.lastStep();
    }

    /** At most once, and at least one working day before the date (NĐ 61/2018 Điều 19.9). */
    private static Optional<Refusal> extensionRefusal(Situation situation, Instant now) {
        if (situation.extended()) {
            return refuse("ALREADY_EXTENDED");
        }
        if (situation.promisedAt() == null) {
            return refuse("NOTHING_PROMISED");
        }
        // The promised date is a working day, so any date before it leaves at least one.
        return unless(
                VietnamTime.dateOf(now).isBefore(VietnamTime.dateOf(situation.promisedAt())), "EXTENSION_TOO_LATE");
    }

    private static Optional<Refusal> authorityRefusal(DossierAct act, Situation situation, Actor actor) {
        // The province reads the dossiers of its communes; it does not act in their name.
        if (situation.agencyId() != actor.agencyId()) {
            return forbid("ROLE_REQUIRED_OTHER_AGENCY");
        }
        if (act.roles().stream().noneMatch(actor::has)) {
            return forbid("ROLE_REQUIRED_" + act.name());
        }
        return switch (act) {
            case ACCEPT_HAND_OVER, FINISH -> stepRefusal(situation, actor);
            case RECALL_HAND_OVER -> giverRefusal(situation, actor);
            case COMPLETE_STEP -> departmentRefusal(situation, actor);
            case REQUEST_SUPPLEMENT ->
                secondRequestRefusal(situation, actor).or(() -> supplementRefusal(situation, actor));
            case CONSULT -> departmentRefusal(situation, actor);
            case ANSWER_CONSULTATION -> consultedRefusal(situation, actor);
            case RECEIVE_SUPPLEMENT, ASSESS_FEES, REQUIRE_PAYMENT, DISPATCH_LEG, RETURN_LEG ->
                supplementRefusal(situation, actor);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> stepRefusal(Situation situation, Actor actor) {
        if (situation.stepRole() == null || !actor.has(situation.stepRole().role())) {
            return forbid("STEP_IS_FOR_ANOTHER_ROLE");
        }
        return situation.stepRole() == StepRole.OFFICER ? departmentRefusal(situation, actor) : Optional.empty();
    }

    private static Optional<Refusal> giverRefusal(Situation situation, Actor actor) {
        return actor.username().equals(situation.givenBy()) || actor.has(Roles.LEADER)
                ? Optional.empty()
                : forbid("HAND_OVER_GIVEN_BY_ANOTHER");
    }

    /** One request only; a second needs the leader (NĐ 61/2018 Điều 11.2c). */
    private static Optional<Refusal> secondRequestRefusal(Situation situation, Actor actor) {
        return situation.supplementRequests() == 0 || actor.has(Roles.LEADER)
                ? Optional.empty()
                : forbid("SECOND_SUPPLEMENT_NEEDS_LEADER");
    }

    /** The desk and the leader answer for every dossier; an officer stops and starts only the own department's clock. */
    private static Optional<Refusal> supplementRefusal(Situation situation, Actor actor) {
        return actor.has(Roles.CLERK) || actor.has(Roles.LEADER)
                ? Optional.empty()
                : departmentRefusal(situation, actor);
    }

    private static Optional<Refusal> consultedRefusal(Situation situation, Actor actor) {
        return situation.open().consulted().stream().anyMatch(actor.departments()::contains)
                ? Optional.empty()
                : forbid("CONSULTATION_IS_FOR_ANOTHER_DEPARTMENT");
    }

    private static Optional<Refusal> departmentRefusal(Situation situation, Actor actor) {
        // Once no step runs no department has it any more.
        String department = situation.stepDepartment();
        return department != null && actor.departments().contains(department)
                ? Optional.empty()
                : forbid("STEP_IS_FOR_ANOTHER_DEPARTMENT");
    }

    private static Optional<Refusal> unless(boolean allowed, String code) {
        return allowed ? Optional.empty() : Optional.of(Refusal.byState(code));
    }

    private static Optional<Refusal> refuse(String code) {
        return Optional.of(Refusal.byState(code));
    }

    private static Optional<Refusal> forbid(String code) {
        return Optional.of(Refusal.byAuthority(code));
    }
}
