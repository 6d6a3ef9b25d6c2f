package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.calendar.WorkingCalendar;
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
    public static Optional<Refusal> refusal(
            DossierAct act, Situation situation, Actor actor, Instant now, WorkingCalendar calendar) {
        return stateRefusal(act, situation, now, calendar).or(() -> authorityRefusal(act, situation, actor));
    }

    /** Rules that hold whoever acts; history from a register obeys them too. */
    static Optional<Refusal> stateRefusal(DossierAct act, Situation situation, Instant now, WorkingCalendar calendar) {
        return statusRefusal(act, situation.status()).or(() -> stepStateRefusal(act, situation, now, calendar));
    }

    /** The transition table alone. */
    static Optional<Refusal> statusRefusal(DossierAct act, DossierStatus status) {
        return unless(act.isPossibleIn(status), "ACT_NOT_IN_STATUS_" + status.name());
    }

    private static Optional<Refusal> stepStateRefusal(
            DossierAct act, Situation situation, Instant now, WorkingCalendar calendar) {
        return switch (act) {
            case ACCEPT_HAND_OVER -> unless(situation.awaitingAcceptance(), "NO_HAND_OVER_TO_ACCEPT");
            case HAND_OVER -> unless(isAt(StepRole.CLERK, situation), "NOT_AT_THE_DESK");
            case COMPLETE_STEP -> unless(isAt(StepRole.OFFICER, situation), "NOT_AT_AN_OFFICER");
            case SIGN -> unless(isAt(StepRole.LEADER, situation), "NOT_AT_SIGNING");
            case FINISH -> unless(situation.lastStep(), "STEPS_NOT_DONE");
            case EXTEND -> extensionRefusal(situation, now, calendar);
            default -> Optional.empty();
        };
    }

    private static boolean isAt(StepRole role, Situation situation) {
        return situation.stepRole() == role && !situation.lastStep();
    }

    /** At most once, and at least one working day before the date (NĐ 61/2018 Điều 19.9). */
    private static Optional<Refusal> extensionRefusal(Situation situation, Instant now, WorkingCalendar calendar) {
        if (situation.extended()) {
            return refuse("ALREADY_EXTENDED");
        }
        if (situation.promisedAt() == null) {
            return refuse("NOTHING_PROMISED");
        }
        LocalDate nextWorkingDay = calendar.nextWorkingDay(VietnamTime.dateOf(now));
        return unless(!VietnamTime.dateOf(situation.promisedAt()).isBefore(nextWorkingDay), "EXTENSION_TOO_LATE");
    }

    private static Optional<Refusal> authorityRefusal(DossierAct act, Situation situation, Actor actor) {
        if (act.roles().stream().noneMatch(actor::has)) {
            return refuse("ROLE_REQUIRED_" + act.name());
        }
        return switch (act) {
            case ACCEPT_HAND_OVER, FINISH -> stepRefusal(situation, actor);
            case COMPLETE_STEP -> departmentRefusal(situation, actor);
            // One request only; a second needs the leader (NĐ 61/2018 Điều 11.2c).
            case REQUEST_SUPPLEMENT ->
                unless(
                        situation.supplementRequests() == 0 || actor.has(Roles.LEADER),
                        "SECOND_SUPPLEMENT_NEEDS_LEADER");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> stepRefusal(Situation situation, Actor actor) {
        if (situation.stepRole() == null || !actor.has(situation.stepRole().role())) {
            return refuse("STEP_IS_FOR_ANOTHER_ROLE");
        }
        return situation.stepRole() == StepRole.OFFICER ? departmentRefusal(situation, actor) : Optional.empty();
    }

    private static Optional<Refusal> departmentRefusal(Situation situation, Actor actor) {
        return unless(actor.departments().contains(situation.stepDepartment()), "STEP_IS_FOR_ANOTHER_DEPARTMENT");
    }

    private static Optional<Refusal> unless(boolean allowed, String code) {
        return allowed ? Optional.empty() : refuse(code);
    }

    private static Optional<Refusal> refuse(String code, Object... arguments) {
        return Optional.of(new Refusal(code, arguments));
    }
}
