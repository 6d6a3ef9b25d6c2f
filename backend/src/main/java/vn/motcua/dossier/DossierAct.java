package vn.motcua.dossier;

import static vn.motcua.dossier.DossierStatus.AWAITING_PAYMENT;
import static vn.motcua.dossier.DossierStatus.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.DossierStatus.FINISHED;
import static vn.motcua.dossier.DossierStatus.IN_PROGRESS;
import static vn.motcua.dossier.DossierStatus.RECEIVED;
import static vn.motcua.dossier.DossierStatus.RETURNED;
import static vn.motcua.dossier.DossierStatus.STOPPED;
import static vn.motcua.dossier.DossierStatus.SUBMITTED;
import static vn.motcua.dossier.DossierStatus.WITHDRAWAL_REQUESTED;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.security.Roles;

/**
 * The transition table: which act is possible in which status, by which role. What more an act asks is in
 * {@link ActRules}. The order is the order in which a screen offers them.
 */
public enum DossierAct {
    SUBMIT(null, EnumSet.noneOf(DossierStatus.class), Set.of(Roles.CLERK, Roles.DOSSIERS_WRITE), ClockEffect.NONE),
    /** Of what was submitted; what is received as it comes was in no status before, and machines may bring it too. */
    RECEIVE("reception", EnumSet.of(SUBMITTED), Set.of(Roles.CLERK), ClockEffect.STARTS),
    REQUEST_COMPLETION("completion-requests", EnumSet.of(SUBMITTED), Set.of(Roles.CLERK), ClockEffect.NONE),
    REFUSE_AT_RECEPTION("reception-refusal", EnumSet.of(SUBMITTED), Set.of(Roles.CLERK), ClockEffect.NONE),
    ACCEPT_HAND_OVER(
            "hand-overs/{handOver}/acceptance",
            EnumSet.of(RECEIVED, IN_PROGRESS),
            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER),
            ClockEffect.NONE),
    RECALL_HAND_OVER(
            "hand-overs/{handOver}/recall",
            EnumSet.of(RECEIVED, IN_PROGRESS),
            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER),
            ClockEffect.NONE),
    ANSWER_CONSULTATION(
            "consultations/{consultation}/answer",
            EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
            Set.of(Roles.OFFICER),
            ClockEffect.NONE),
    HAND_OVER("hand-overs", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.CLERK), ClockEffect.NONE),
    COMPLETE_STEP("step-completions", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.OFFICER), ClockEffect.NONE),
    SIGN("signature", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.LEADER), ClockEffect.NONE),
    FINISH("result", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.CLERK, Roles.OFFICER), ClockEffect.STOPS),
    COLLECT_FEES(
            "receipts", EnumSet.of(RECEIVED, IN_PROGRESS, FINISHED, RETURNED), Set.of(Roles.CLERK), ClockEffect.NONE),
    RETURN("return", EnumSet.of(FINISHED), Set.of(Roles.CLERK), ClockEffect.NONE),
    CONFIRM_PAYMENT("payments", EnumSet.of(AWAITING_PAYMENT), Set.of(Roles.CLERK), ClockEffect.RESUMES),
    RECEIVE_SUPPLEMENT(
            "supplements", EnumSet.of(AWAITING_SUPPLEMENT), Set.of(Roles.CLERK, Roles.OFFICER), ClockEffect.RESTARTS),
    REQUEST_SUPPLEMENT(
            "supplement-requests",
            EnumSet.of(RECEIVED, IN_PROGRESS),
            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER),
            ClockEffect.PAUSES),
    ASSESS_FEES(
            "fees", EnumSet.of(RECEIVED, IN_PROGRESS, FINISHED), Set.of(Roles.CLERK, Roles.OFFICER), ClockEffect.NONE),
    CONSULT("consultations", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.OFFICER), ClockEffect.NONE),
    DISPATCH_LEG(
            "outside-legs", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.CLERK, Roles.OFFICER), ClockEffect.NONE),
    RETURN_LEG(
            "outside-legs/{leg}/return",
            EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
            Set.of(Roles.CLERK, Roles.OFFICER),
            ClockEffect.NONE),
    REQUIRE_PAYMENT(
            "payment-requests",
            EnumSet.of(RECEIVED, IN_PROGRESS),
            Set.of(Roles.CLERK, Roles.OFFICER),
            ClockEffect.PAUSES),
    CANCEL_RECEIPT(
            "receipts/{receipt}/cancellation",
            EnumSet.of(RECEIVED, IN_PROGRESS, FINISHED, RETURNED, STOPPED),
            Set.of(Roles.CLERK, Roles.LEADER),
            ClockEffect.NONE),
    EXTEND("extensions", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.LEADER), ClockEffect.MOVES),
    REFUSE("refusal", EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.LEADER), ClockEffect.STOPS),
    STOP(
            "stop",
            EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT, WITHDRAWAL_REQUESTED),
            Set.of(Roles.LEADER),
            ClockEffect.STOPS),
    REQUEST_WITHDRAWAL(
            "withdrawal",
            EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
            Set.of(Roles.CLERK),
            ClockEffect.PAUSES),
    CANCEL_WITHDRAWAL(
            "withdrawal-cancellation", EnumSet.of(WITHDRAWAL_REQUESTED), Set.of(Roles.CLERK), ClockEffect.RESUMES),
    REOPEN("reopening", EnumSet.of(FINISHED, RETURNED), Set.of(Roles.LEADER), ClockEffect.NONE),
    /** Work of an absent colleague is given to another; the step and its clock go on. */
    REASSIGN(
            null,
            EnumSet.of(RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, AWAITING_PAYMENT),
            Set.of(Roles.LEADER),
            ClockEffect.NONE),
    MOVE_PROMISE(null, EnumSet.of(RECEIVED, IN_PROGRESS), Set.of(Roles.SYSTEM_ADMIN), ClockEffect.MOVES),
    ATTACH(
            null,
            EnumSet.allOf(DossierStatus.class),
            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER, Roles.DOSSIERS_WRITE),
            ClockEffect.NONE),
    /** Where the paper lies. */
    MOVE_PAPER(
            null,
            EnumSet.complementOf(EnumSet.of(SUBMITTED, DossierStatus.NOT_ACCEPTED)),
            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER),
            ClockEffect.NONE),
    /** Vào sổ chứng thực, after the signature; the paper gets its number. */
    CERTIFY(null, EnumSet.of(IN_PROGRESS, FINISHED, RETURNED), Set.of(Roles.CLERK, Roles.OFFICER), ClockEffect.NONE),
    REMOVE_ATTACHMENT(
            null,
            EnumSet.allOf(DossierStatus.class),
            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER),
            ClockEffect.NONE);

    private static final Set<DossierAct> WITH_REASON = EnumSet.of(
            REQUEST_COMPLETION,
            REFUSE_AT_RECEPTION,
            REQUEST_SUPPLEMENT,
            REQUIRE_PAYMENT,
            CANCEL_RECEIPT,
            EXTEND,
            REFUSE,
            STOP,
            REQUEST_WITHDRAWAL,
            REOPEN,
            REASSIGN,
            MOVE_PROMISE,
            REMOVE_ATTACHMENT);

    /** Possible at any time, or taking the dossier back; no next thing to do. */
    private static final Set<DossierAct> BESIDE_THE_WAY = EnumSet.of(
            ASSESS_FEES,
            RECALL_HAND_OVER,
            CANCEL_WITHDRAWAL,
            CONSULT,
            DISPATCH_LEG,
            RETURN_LEG,
            ATTACH,
            MOVE_PAPER,
            CERTIFY);

    /** A correction goes through the hands once more; nothing of it touches promise, clock or outcome (ADR 0023). */
    private static final Set<DossierAct> IN_A_CORRECTION = EnumSet.of(
            ACCEPT_HAND_OVER,
            RECALL_HAND_OVER,
            HAND_OVER,
            COMPLETE_STEP,
            SIGN,
            FINISH,
            REASSIGN,
            ATTACH,
            REMOVE_ATTACHMENT,
            MOVE_PAPER);

    private final String path;
    private final Set<DossierStatus> from;
    private final Set<String> roles;
    private final ClockEffect clockEffect;

    DossierAct(String path, Set<DossierStatus> from, Set<String> roles, ClockEffect clockEffect) {
        this.path = path;
        this.from = from;
        this.roles = roles;
        this.clockEffect = clockEffect;
    }

    /**
     * The sub-resource of the act; null for acts that are not offered among the others: submission, moving the date,
     * giving the work of somebody to another, files.
     */
    public String path() {
        return path;
    }

    public boolean isPossibleIn(DossierStatus status) {
        return from.contains(status);
    }

    public Set<String> roles() {
        return roles;
    }

    /** Whether it brings the dossier nearer to its end. */
    public boolean movesOn() {
        return !BESIDE_THE_WAY.contains(this);
    }

    public ClockEffect clockEffect() {
        return clockEffect;
    }

    /** Whether it is done while a result that was given is being corrected. */
    boolean isPossibleInACorrection() {
        return IN_A_CORRECTION.contains(this);
    }

    /** Whether the law asks for a written reason (NĐ 63/2010 Điều 18). */
    public boolean needsReason() {
        return WITH_REASON.contains(this);
    }
}
