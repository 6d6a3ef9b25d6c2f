package vn.motcua.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.ClockStop;
import vn.motcua.organization.StaffRef;
import vn.motcua.shared.problem.ProblemException;

/**
 * The life of a dossier from hand to hand: each act checks the rules of state, moves the steps and the clock, and
 * leaves one row in the ledger.
 */
public abstract class DossierLife {

    /** The same person verified and signs: kept as a warning in the ledger, never a refusal. */
    static final String SIGNED_OWN_VERIFICATION = "signedOwnVerification";

    /** @throws ActRefused when the rules of state do not allow it, whoever acts */
    abstract void require(DossierAct act, ActContext context);

    /** @throws ActRefused when the transition table does not allow it */
    abstract void requireStatus(DossierAct act);

    abstract void enter(DossierStatus next);

    /** @param documentCodes of the papers that the request names; empty when its reason says it all */
    abstract void countSupplementRequest(Collection<Integer> documentCodes);

    /** The dossier waits for the applicant: neither its own clock runs nor that of its step. */
    abstract void pause(Suspension.Kind kind, ActContext context, String reason);

    /** What was waited for is there. */
    abstract void resume(ActContext context);

    abstract List<ClockStop> clockStops();

    /** No step runs any more, and the outcome is given for good. */
    abstract Outcome end(Resolution resolution, ActContext context, String reason, String resultNumber);

    /** The steps run once more from the officer's on, beside their clocks; the outcome stays. */
    abstract void beginCorrection(ActContext context, String reason);

    abstract void endCorrection(ActContext context, String resultNumber);

    abstract void handOut(ActContext context);

    /** One row in the ledger, with the status that the act has led to. */
    abstract void record(DossierAct act, ActContext context, EventDetails details);

    public abstract List<DossierDocument> documents();

    public abstract Promise promise();

    public abstract Progress progress();

    public abstract List<Suspension> suspensions();

    public abstract Consultations consultations();

    /**
     * Passes the dossier to the step that follows: the desk hands over, the officer's step is done, the leader signs.
     *
     * @param act HAND_OVER, COMPLETE_STEP or SIGN
     * @param assignee whom it is given to; null for the whole department
     */
    public void passOn(DossierAct act, ActContext context, String note, String assignee) {
        require(act, context);
        acceptIfGiven(context);
        // The leader may have verified what is now signed: in a small office that is no error, but it is told.
        boolean ownWork = act == DossierAct.SIGN
                && context.actor().username().equals(progress().officer());
        int from = progress().passOn(context, note, assignee);
        record(
                act,
                context,
                EventDetails.of("step", from)
                        .and("to", progress().stepDepartmentCode())
                        .and("assignee", assignee)
                        .and("note", note)
                        .and("warning", ownWork ? SIGNED_OWN_VERIFICATION : null));
    }

    /** Rút lại bàn giao: nobody has accepted it yet, so the dossier is again where it was. */
    public void recallHandOver(ActContext context, String note) {
        require(DossierAct.RECALL_HAND_OVER, context);
        HandOver recalled = progress().recall(context);
        record(
                DossierAct.RECALL_HAND_OVER,
                context,
                EventDetails.of("step", recalled.toStep()).and("note", note));
    }

    /**
     * @throws vn.motcua.shared.problem.ProblemException 404 HAND_OVER_NOT_FOUND unless this hand-over waits for its
     *     acceptance
     */
    public void requireOpenHandOver(int number) {
        if (progress().openHandOver().isEmpty()
                || number != progress().handOvers().size()) {
            throw new ProblemException(404, "HAND_OVER_NOT_FOUND", null, number);
        }
    }

    /** Nhận bàn giao: the second signature of the pair. */
    public void acceptHandOver(ActContext context) {
        require(DossierAct.ACCEPT_HAND_OVER, context);
        progress().accept(context);
        enter(DossierStatus.IN_PROGRESS);
        record(
                DossierAct.ACCEPT_HAND_OVER,
                context,
                EventDetails.of("step", progress().currentStep()));
    }

    /** Giao lại: the work of an absent colleague goes to another; step and clock are untouched. */
    void reassign(ActContext context, StaffRef colleague, String reason) {
        require(DossierAct.REASSIGN, context);
        String before = progress().reassign(colleague);
        record(
                DossierAct.REASSIGN,
                context,
                EventDetails.of("from", before)
                        .and("to", colleague.username())
                        .and("toName", colleague.name())
                        .and("reason", reason));
    }

    /** Yêu cầu bổ sung: one complete notice; the clock stands until the papers are in. */
    public void requestSupplement(ActContext context, String reason) {
        requestSupplement(context, reason, Set.of());
    }

    /** @param documentCodes of the papers that are asked for: those of the version, nothing else (NĐ 61/2018 Điều 5) */
    public void requestSupplement(ActContext context, String reason, Set<Integer> documentCodes) {
        require(DossierAct.REQUEST_SUPPLEMENT, context);
        countSupplementRequest(documentCodes);
        pause(Suspension.Kind.SUPPLEMENT, context, reason);
        enter(DossierStatus.AWAITING_SUPPLEMENT);
        record(
                DossierAct.REQUEST_SUPPLEMENT,
                context,
                EventDetails.of("reason", reason).and("documents", Papers.codes(documentCodes)));
    }

    /** Nhận bổ sung: the clock runs again, from zero unless the policy resumes it (NĐ 61/2018 Điều 19.4). */
    public void receiveSupplement(ActContext context, String note) {
        receiveSupplement(context, note, List.of());
    }

    /** @param handedIn papers that came with it, counted on top of those that were there */
    public void receiveSupplement(ActContext context, String note, List<DossierDocument> handedIn) {
        require(DossierAct.RECEIVE_SUPPLEMENT, context);
        Papers.add(documents(), handedIn);
        resume(context);
        enter(progress().isAtFirstStep() ? DossierStatus.RECEIVED : DossierStatus.IN_PROGRESS);
        record(
                DossierAct.RECEIVE_SUPPLEMENT,
                context,
                EventDetails.of("note", note)
                        .and("handedIn", Papers.inWords(handedIn))
                        .and("promisedAt", promise().promisedAt()));
    }

    /** Gia hạn kèm xin lỗi: at most once; the date first promised is kept beside the new one. */
    public void extend(ActContext context, int workingDays, String reason) {
        require(DossierAct.EXTEND, context);
        Extension extension = promise().extend(context, workingDays, reason);
        record(
                DossierAct.EXTEND,
                context,
                EventDetails.of("reason", reason)
                        .and("workingDays", workingDays)
                        .and("promisedBefore", extension.promisedBefore())
                        .and("promisedAt", extension.promisedAt()));
    }

    /**
     * Dời ngày hẹn theo lịch: the one way in which a change of the calendar reaches a printed date (ADR 0015).
     *
     * @param seen the date that the administrator chose, as the engine gave it then
     * @throws PromiseNotMovable when the engine says otherwise meanwhile, or there is nothing to move
     * @throws PromisedByAgreement when the date does not come from the calendar
     */
    void movePromise(ActContext context, Instant seen, String reason) {
        require(DossierAct.MOVE_PROMISE, context);
        Instant before = promise().promisedAt();
        Instant byCalendar = promiseByCalendar(context).orElseThrow(() -> new PromisedByAgreement(promise()));
        PromiseNotMovable.refuse(before, seen, byCalendar, context.at());
        promise().move(context, clockStops());
        progress().recount(context, clockStops());
        record(
                DossierAct.MOVE_PROMISE,
                context,
                EventDetails.of("reason", reason)
                        .and("calendarRevision", context.calendar().revision())
                        .and("promisedBefore", before)
                        .and("promisedAt", promise().promisedAt())
                        .and("originalPromisedAt", promise().originalPromisedAt()));
    }

    /**
     * What would be promised by the calendar in force; empty when nothing was promised, or a date agreed upon.
     *
     * @throws vn.motcua.calendar.CalendarYearNotLoaded when that lies in a year that is not loaded
     */
    Optional<Instant> promiseByCalendar(ActContext context) {
        return promise().byCalendar(context, clockStops());
    }

    /** Từ chối giải quyết, with reasons: a resolution, entered as a result (NĐ 61/2018 Điều 19.8). */
    public void refuse(ActContext context, String reason) {
        require(DossierAct.REFUSE, context);
        resolve(DossierAct.REFUSE, context, reason, null);
    }

    /** Dừng giải quyết, with a reason. */
    public void stop(ActContext context, String reason) {
        require(DossierAct.STOP, context);
        resolve(DossierAct.STOP, context, reason, null);
    }

    /** Có kết quả: the last step is done, the outcome is given for good. */
    public void finish(ActContext context, String resultNumber, String note) {
        require(DossierAct.FINISH, context);
        consultations().requireWordsForWhatIsOpen(note);
        acceptIfGiven(context);
        if (progress().correcting()) {
            endCorrection(context, resultNumber);
            record(
                    DossierAct.FINISH,
                    context,
                    EventDetails.of("reason", note)
                            .and("resultNumber", resultNumber)
                            .and("correction", true));
        } else {
            resolve(DossierAct.FINISH, context, note, resultNumber);
        }
    }

    /** Mở lại để đính chính: the result was wrong (NĐ 61/2018 Điều 21); its outcome stays as it was given. */
    public void reopen(ActContext context, String reason) {
        require(DossierAct.REOPEN, context);
        beginCorrection(context, reason);
        record(
                DossierAct.REOPEN,
                context,
                EventDetails.of("reason", reason).and("step", progress().currentStep()));
    }

    /** Yêu cầu rút hồ sơ, in the applicant's name: the clock stands until the leader stops the dossier. */
    public void requestWithdrawal(ActContext context, String reason) {
        require(DossierAct.REQUEST_WITHDRAWAL, context);
        if (promise().pausedSince() == null) {
            pause(Suspension.Kind.WITHDRAWAL, context, reason);
        }
        enter(DossierStatus.WITHDRAWAL_REQUESTED);
        record(DossierAct.REQUEST_WITHDRAWAL, context, EventDetails.of("reason", reason));
    }

    /** The applicant goes on after all: the dossier waits for what it waited for, or its clock runs on. */
    public void cancelWithdrawal(ActContext context, String note) {
        require(DossierAct.CANCEL_WITHDRAWAL, context);
        switch (suspensions().getLast().kind()) {
            case SUPPLEMENT -> enter(DossierStatus.AWAITING_SUPPLEMENT);
            case PAYMENT -> enter(DossierStatus.AWAITING_PAYMENT);
            case WITHDRAWAL -> {
                resume(context);
                enter(progress().isAtFirstStep() ? DossierStatus.RECEIVED : DossierStatus.IN_PROGRESS);
            }
        }
        record(
                DossierAct.CANCEL_WITHDRAWAL,
                context,
                EventDetails.of("note", note).and("promisedAt", promise().promisedAt()));
    }

    /**
     * An ending entered from a register, which tells nothing of the steps before.
     *
     * @param act FINISH, REFUSE or STOP
     */
    public void resolveFromRegister(DossierAct act, ActContext context, String reason) {
        requireStatus(act);
        progress().closeUnrecorded();
        resolve(act, context, reason, null);
    }

    /** Giải quyết và trả ngay: what is resolved on the spot takes no steps (NĐ 61/2018 Điều 17.4). */
    void resolveOnTheSpot(ActContext context, String resultNumber, String collectedBy) {
        requireStatus(DossierAct.FINISH);
        progress().closeUnrecorded();
        resolve(DossierAct.FINISH, context, null, resultNumber);
        returnResult(context, collectedBy, null);
    }

    /** Trả kết quả, and with it every original that the office still holds. */
    public void returnResult(ActContext context, String collectedBy, String note) {
        returnResult(context, collectedBy, note, new OriginalsGiven(Papers.held(documents()), null));
    }

    /** @param originals those given back with the result, and why others are not (NĐ 61/2018 Điều 20) */
    public void returnResult(ActContext context, String collectedBy, String note, OriginalsGiven originals) {
        require(DossierAct.RETURN, context);
        Papers.giveBack(documents(), originals);
        handOut(context);
        record(
                DossierAct.RETURN,
                context,
                EventDetails.of("collectedBy", collectedBy)
                        .and("note", note)
                        .and("originals", Papers.inWords(originals.counts()))
                        .and("originalsNote", originals.note()));
    }

    /** Whoever works on what was given to them has accepted it; the control slip gets both signatures. */
    private void acceptIfGiven(ActContext context) {
        if (progress().awaitingAcceptance()) {
            acceptHandOver(context);
        }
    }

    private void resolve(DossierAct act, ActContext context, String reason, String resultNumber) {
        Outcome outcome = end(Resolution.of(act), context, reason, resultNumber);
        record(
                act,
                context,
                EventDetails.of("reason", reason)
                        .and("resultNumber", resultNumber)
                        .and("unanswered", consultations().unanswered())
                        .and("outcome", outcome));
    }
}
