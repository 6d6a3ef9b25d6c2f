package vn.motcua.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.calendar.ClockStop;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.problem.ProblemException;

/**
 * Hồ sơ. Its state changes only by acts; each act checks the rules of state, moves the steps and the clock, and
 * leaves one row in the ledger. Who may act is checked by {@link DossierActs} before.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @EmbeddedId
    private DossierId id;

    @Version
    private int version;

    private String code;

    @Column(name = "procedure_id")
    private int procedureId;

    @Column(name = "procedure_version")
    private int procedureVersion;

    @Column(name = "department_code")
    private String departmentCode;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    @Embedded
    private Intake intake;

    @Column(name = "search_text")
    private String searchText;

    @Embedded
    private Promise promise;

    @Embedded
    private Progress progress;

    @Column(name = "supplement_requests")
    private int supplementRequests;

    @Embedded
    private Ending ending;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "ledger_seq")
    private int ledgerSeq;

    @Column(name = "ledger_hash")
    private String ledgerHash;

    @ElementCollection
    @CollectionTable(
            name = "dossier_document",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<DossierDocument> documents;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT) // the list of printed dates to move reads those of all open dossiers at once
    @CollectionTable(
            name = "suspension",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<Suspension> suspensions;

    @Transient
    private final List<DossierEvent> recorded = new ArrayList<>();

    protected Dossier() {}

    /** Tiếp nhận: the clock starts, the date is computed and promised, the first step belongs to the receiver. */
    static Dossier receive(Reception reception, ActContext context) {
        Procedure procedure = reception.version().procedure();
        Optional<Appointment> appointment = Optional.ofNullable(reception.appointment());
        Dossier dossier = new Dossier();
        dossier.id = reception.id();
        dossier.code = reception.code();
        dossier.procedureId = procedure.id();
        dossier.procedureVersion = reception.version().number();
        dossier.departmentCode = procedure.field().departmentCode();
        dossier.intake = reception.intake();
        dossier.searchText = reception.intake().applicant().searchText(reception.code());
        dossier.documents = new ArrayList<>(reception.documents());
        dossier.suspensions = new ArrayList<>();
        dossier.ledgerHash = LedgerHash.GENESIS;
        dossier.status = DossierStatus.RECEIVED;
        dossier.promise = Promise.made(reception, context);
        dossier.progress = Progress.begin(reception.steps(), context);
        dossier.record(
                DossierAct.RECEIVE,
                context,
                "procedure",
                procedure.code(),
                "version",
                String.valueOf(dossier.procedureVersion),
                "channel",
                reception.intake().channel().name(),
                "contents",
                LedgerHash.of(LedgerHash.GENESIS, dossier.contents()),
                "promisedAt",
                text(dossier.promise.promisedAt()),
                "appointment",
                appointment.map(Appointment::date).map(LocalDate::toString).orElse(null),
                "reason",
                appointment.map(Appointment::reason).orElse(null));
        return dossier;
    }

    /**
     * Passes the dossier to the step that follows: the desk hands over, the officer's step is done, the leader signs.
     *
     * @param act HAND_OVER, COMPLETE_STEP or SIGN
     * @param assignee whom it is given to; null for the whole department
     */
    public void passOn(DossierAct act, ActContext context, String note, String assignee) {
        require(act, context);
        acceptIfGiven(context);
        int from = progress.passOn(context, note, assignee);
        record(
                act,
                context,
                "step",
                String.valueOf(from),
                "to",
                progress.stepDepartmentCode(),
                "assignee",
                assignee,
                "note",
                note);
    }

    /**
     * @throws vn.motcua.shared.problem.ProblemException 404 HAND_OVER_NOT_FOUND unless this hand-over waits for its
     *     acceptance
     */
    public void requireOpenHandOver(int number) {
        if (progress.openHandOver().isEmpty() || number != progress.handOvers().size()) {
            throw new ProblemException(404, "HAND_OVER_NOT_FOUND", null, number);
        }
    }

    /** Nhận bàn giao: the second signature of the pair. */
    public void acceptHandOver(ActContext context) {
        require(DossierAct.ACCEPT_HAND_OVER, context);
        progress.accept(context);
        status = DossierStatus.IN_PROGRESS;
        record(DossierAct.ACCEPT_HAND_OVER, context, "step", String.valueOf(progress.currentStep()));
    }

    /** Yêu cầu bổ sung: one complete notice; the clock stands until the papers are in. */
    public void requestSupplement(ActContext context, String reason) {
        require(DossierAct.REQUEST_SUPPLEMENT, context);
        supplementRequests++;
        pause(Suspension.Kind.SUPPLEMENT, context, reason);
        status = DossierStatus.AWAITING_SUPPLEMENT;
        record(DossierAct.REQUEST_SUPPLEMENT, context, "reason", reason);
    }

    /** Nhận bổ sung: the clock runs again, from zero unless the policy resumes it (NĐ 61/2018 Điều 19.4). */
    public void receiveSupplement(ActContext context, String note) {
        require(DossierAct.RECEIVE_SUPPLEMENT, context);
        resume(context);
        status = progress.isAtFirstStep() ? DossierStatus.RECEIVED : DossierStatus.IN_PROGRESS;
        record(DossierAct.RECEIVE_SUPPLEMENT, context, "note", note, "promisedAt", text(promise.promisedAt()));
    }

    /** Gia hạn kèm xin lỗi: at most once; the date first promised is kept beside the new one. */
    public void extend(ActContext context, int workingDays, String reason) {
        require(DossierAct.EXTEND, context);
        Extension extension = promise.extend(context, workingDays, reason);
        record(
                DossierAct.EXTEND,
                context,
                "reason",
                reason,
                "workingDays",
                String.valueOf(workingDays),
                "promisedBefore",
                text(extension.promisedBefore()),
                "promisedAt",
                text(extension.promisedAt()));
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
        Instant before = promise.promisedAt();
        Instant byCalendar = promiseByCalendar(context).orElseThrow(() -> new PromisedByAgreement(promise));
        PromiseNotMovable.refuse(before, seen, byCalendar, context.at());
        promise.move(context, clockStops());
        progress.recount(context, clockStops());
        record(
                DossierAct.MOVE_PROMISE,
                context,
                "reason",
                reason,
                "calendarRevision",
                String.valueOf(context.calendar().revision()),
                "promisedBefore",
                text(before),
                "promisedAt",
                text(promise.promisedAt()),
                "originalPromisedAt",
                text(promise.originalPromisedAt()));
    }

    /**
     * What would be promised by the calendar in force; empty when nothing was promised, or a date agreed upon.
     *
     * @throws vn.motcua.calendar.CalendarYearNotLoaded when that lies in a year that is not loaded
     */
    Optional<Instant> promiseByCalendar(ActContext context) {
        return promise.byCalendar(context, clockStops());
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
        acceptIfGiven(context);
        resolve(DossierAct.FINISH, context, note, resultNumber);
    }

    /**
     * An ending entered from a register, which tells nothing of the steps before.
     *
     * @param act FINISH, REFUSE or STOP
     */
    public void resolveFromRegister(DossierAct act, ActContext context, String reason) {
        requireStatus(act);
        progress.closeUnrecorded();
        resolve(act, context, reason, null);
    }

    /** Trả kết quả. */
    public void returnResult(ActContext context, String collectedBy, String note) {
        require(DossierAct.RETURN, context);
        returnedAt = context.at();
        status = DossierStatus.RETURNED;
        record(DossierAct.RETURN, context, "collectedBy", collectedBy, "note", note);
    }

    public Situation situation() {
        return new Situation(
                id.agencyId(),
                status,
                progress.stepRole(),
                progress.stepDepartmentCode(),
                progress.isAtLastStep(),
                progress.awaitingAcceptance(),
                supplementRequests,
                promise.extended(),
                promise.promisedAt());
    }

    List<DossierEvent> takeRecorded() {
        List<DossierEvent> taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    private void require(DossierAct act, ActContext context) {
        ActRules.stateRefusal(act, situation(), context.at()).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
    }

    private void requireStatus(DossierAct act) {
        ActRules.statusRefusal(act, status).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
    }

    /** Whoever works on what was given to them has accepted it; the control slip gets both signatures. */
    private void acceptIfGiven(ActContext context) {
        if (progress.awaitingAcceptance()) {
            acceptHandOver(context);
        }
    }

    private void resolve(DossierAct act, ActContext context, String reason, String resultNumber) {
        Resolution resolution = Resolution.of(act);
        // A wait that is still open stays so: the papers never came, and no clock ran again.
        progress.close(context);
        Outcome outcome = promise.end(context);
        ending = new Ending(resolution, outcome, context.at(), context.recordedAt(), reason, resultNumber);
        status = resolution == Resolution.STOPPED ? DossierStatus.STOPPED : DossierStatus.FINISHED;
        record(act, context, "reason", reason, "resultNumber", resultNumber, "outcome", outcome.name());
    }

    /** The dossier waits for the applicant: neither its own clock runs nor that of its step. */
    void pause(Suspension.Kind kind, ActContext context, String reason) {
        suspensions.add(Suspension.begin(kind, promise.supplementPolicy(context), context, reason));
        promise.pause(context.at());
        progress.pause(context);
    }

    /** What was waited for is there. */
    void resume(ActContext context) {
        suspensions.getLast().end(context.at());
        progress.resume(context, clockStops());
        promise.resume(context, clockStops());
    }

    List<ClockStop> clockStops() {
        return suspensions.stream().map(Suspension::clockStop).toList();
    }

    /** What was handed in and by whom, for the digest in the ledger. */
    private Map<String, Object> contents() {
        return Map.of("applicant", intake.applicant(), "documents", documents);
    }

    /** One row in the ledger; {@code namesAndValues} alternate, and what is null is left out. */
    private void record(DossierAct act, ActContext context, String... namesAndValues) {
        Map<String, String> details = new TreeMap<>(Map.of("status", status.name()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                details.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        ledgerSeq++;
        DossierEventId eventId = new DossierEventId(id.agencyId(), id.id(), ledgerSeq);
        DossierEvent event = new DossierEvent(eventId, code, act, context, details, ledgerHash);
        ledgerHash = event.hash();
        recorded.add(event);
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    public DossierId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public int procedureId() {
        return procedureId;
    }

    public int procedureVersion() {
        return procedureVersion;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public DossierStatus status() {
        return status;
    }

    public Intake intake() {
        return intake;
    }

    public Promise promise() {
        return promise;
    }

    public Progress progress() {
        return progress;
    }

    public int supplementRequests() {
        return supplementRequests;
    }

    /** How it ended; empty while it is open. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String ledgerHash() {
        return ledgerHash;
    }

    public List<DossierDocument> documents() {
        return documents;
    }

    public List<Suspension> suspensions() {
        return suspensions;
    }
}
