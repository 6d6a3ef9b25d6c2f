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
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OptimisticLock;
import vn.motcua.calendar.ClockStop;

/**
 * Hồ sơ: what is known of it, and the moves that its acts are made of. Its state changes only by acts, which stand in
 * {@link DossierLife} and, by topic, in classes beside it; who may act is checked by {@link DossierActs} before.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends DossierLife {

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

    /** Seen by its circle alone (ADR 0028); pinned on the day of reception, as the version is. */
    private boolean restricted;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    @Embedded
    private Intake intake;

    /** Null when it was received as it came. */
    @Embedded
    private Submission submission;

    @Embedded
    private NonAcceptance nonAcceptance;

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

    @Embedded
    private FeeAccount fees;

    @Embedded
    private Consultations consultations;

    @Embedded
    private OutsideLegs outsideLegs;

    @Column(name = "returned_at")
    private Instant returnedAt;

    // An act that changes nothing here but the ledger's head makes no other act stale (ADR 0026).
    @OptimisticLock(excluded = true)
    @Column(name = "ledger_seq")
    private int ledgerSeq;

    @OptimisticLock(excluded = true)
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
    @CollectionTable(
            name = "supplement_document",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<RequestedDocument> requestedDocuments;

    @Column(name = "paper_location")
    private String paperLocation;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT) // the list of printed dates to move reads those of all open dossiers at once
    @CollectionTable(
            name = "suspension",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<Suspension> suspensions;

    @ElementCollection
    @CollectionTable(
            name = "dossier_correction",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<Correction> corrections;

    /** For whom the one who acts stands in; null when they act for themselves. */
    @Transient
    private String onBehalfOf;

    @Transient
    private final List<DossierEvent> recorded = new ArrayList<>();

    /** What was counted of it when it was read, or told last; null when nothing was. */
    @Transient
    private DossierStanding toldStanding;

    /** A wait that began and ended since then leaves no other trace. */
    @Transient
    private boolean waited;

    protected Dossier() {}

    private Dossier(Reception reception) {
        id = reception.id();
        code = reception.code();
        procedureId = reception.version().procedure().id();
        departmentCode = reception.version().procedure().field().departmentCode();
        restricted = reception.version().procedure().restricted();
        searchText = reception.intake().applicant().searchText(reception.code());
        procedureVersion = reception.version().number();
        intake = reception.intake();
        documents = new ArrayList<>();
        requestedDocuments = new ArrayList<>();
        suspensions = new ArrayList<>();
        corrections = new ArrayList<>();
        promise = Promise.notYet();
        progress = Progress.notYet();
        fees = FeeAccount.open();
        consultations = Consultations.none();
        outsideLegs = OutsideLegs.none();
        ledgerHash = LedgerHash.GENESIS;
    }

    /** Tiếp nhận at the counter. */
    static Dossier receive(Reception reception, ActContext context) {
        Dossier dossier = new Dossier(reception);
        dossier.begin(reception, context);
        return dossier;
    }

    /** Nộp hồ sơ: it has its code and waits for the desk; nothing is promised yet. */
    static Dossier submit(Reception reception, Submission submission, ActContext context) {
        Dossier dossier = new Dossier(reception);
        dossier.submission = submission;
        dossier.status = DossierStatus.SUBMITTED;
        Map<String, Object> contents =
                Map.of("applicant", dossier.intake.applicant(), "documents", submission.declared());
        dossier.record(DossierAct.SUBMIT, context, reception.details().and("contents", digest(contents)));
        return dossier;
    }

    /** Tiếp nhận hồ sơ đã nộp: by the version in force now, which may be another than on the day of submission. */
    void acceptSubmission(Reception reception, ActContext context) {
        require(DossierAct.RECEIVE, context);
        procedureVersion = reception.version().number();
        intake = reception.intake();
        begin(reception, context);
    }

    /** The clock starts: the date is computed and promised, the first step belongs to the receiver. */
    private void begin(Reception reception, ActContext context) {
        documents.addAll(reception.documents());
        status = DossierStatus.RECEIVED;
        promise.make(reception, context);
        progress.begin(reception.steps(), context);
        Optional<Appointment> appointment = Optional.ofNullable(reception.appointment());
        record(
                DossierAct.RECEIVE,
                context,
                reception
                        .details()
                        .and("contents", digest(Map.of("applicant", intake.applicant(), "documents", documents)))
                        .and(
                                "firstPhaseEndsAt",
                                promise.firstPhaseEndsAt(context).orElse(null))
                        .and("promisedAt", promise.promisedAt())
                        .and("appointment", appointment.map(Appointment::date).orElse(null))
                        .and("reason", appointment.map(Appointment::reason).orElse(null))
                        .and("backEntry", intake.backEntryReason()));
    }

    /** Hướng dẫn hoàn thiện before reception: what is missing of the version's list; no clock runs. */
    void requestCompletion(ActContext context, List<String> missing, String reason) {
        require(DossierAct.REQUEST_COMPLETION, context);
        record(
                DossierAct.REQUEST_COMPLETION,
                context,
                EventDetails.of("reason", reason).and("documents", String.join(",", missing)));
    }

    /** Từ chối tiếp nhận, in writing with reasons; nothing was received. */
    public void refuseAtReception(ActContext context, String reason) {
        require(DossierAct.REFUSE_AT_RECEPTION, context);
        nonAcceptance = NonAcceptance.of(context, reason);
        status = DossierStatus.NOT_ACCEPTED;
        record(DossierAct.REFUSE_AT_RECEPTION, context, EventDetails.of("reason", reason));
    }

    @Override
    void require(DossierAct act, ActContext context) {
        ActRules.stateRefusal(act, situation(), context.at()).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
    }

    @Override
    void requireStatus(DossierAct act) {
        ActRules.statusRefusal(act, status).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
    }

    @Override
    void enter(DossierStatus next) {
        status = next;
    }

    @Override
    void countSupplementRequest(Collection<Integer> documentCodes) {
        supplementRequests++;
        documentCodes.forEach(document -> requestedDocuments.add(
                new RequestedDocument(supplementRequests, procedureId, procedureVersion, document)));
    }

    /** Chuyển nơi để hồ sơ giấy: a cabinet, a shelf, a box. */
    public void movePaper(ActContext context, String location) {
        require(DossierAct.MOVE_PAPER, context);
        EventDetails details = EventDetails.of("from", paperLocation).and("location", location);
        paperLocation = location;
        record(DossierAct.MOVE_PAPER, context, details);
    }

    @PostLoad
    void rememberStanding() {
        toldStanding = standing();
    }

    /** Empty when nothing that is counted has changed since the dossier was read, or since this was asked last. */
    Optional<DossierStanding> takeChangedStanding() {
        DossierStanding now = standing();
        if (now == null || (now.equals(toldStanding) && !waited)) {
            return Optional.empty();
        }
        toldStanding = now;
        waited = false;
        return Optional.of(now);
    }

    /** Null before the reception, when nothing is counted. */
    private DossierStanding standing() {
        return promise.receivedAt() == null
                ? null
                : new DossierStanding(
                        procedureId,
                        intake.channel(),
                        departmentCode,
                        progress.officer(),
                        promise.receivedAt(),
                        promise.originalPromisedAt(),
                        promise.extendedPromiseAt(),
                        promise.pausedSince(),
                        ending == null ? null : ending.finishedAt(),
                        ending == null ? null : ending.outcome());
    }

    @Override
    void pause(Suspension.Kind kind, ActContext context, String reason) {
        waited = true;
        suspensions.add(Suspension.begin(kind, promise.supplementPolicy(context), context, reason));
        promise.pause(context.at());
        progress.pause(context);
    }

    @Override
    void resume(ActContext context) {
        waited = true;
        suspensions.getLast().end(context.at());
        progress.resume(context, clockStops());
        promise.resume(context, clockStops());
    }

    @Override
    List<ClockStop> clockStops() {
        return suspensions.stream().map(Suspension::clockStop).toList();
    }

    @Override
    Outcome end(Resolution resolution, ActContext context, String reason, String resultNumber) {
        // A wait that is still open stays so: the papers never came, and no clock ran again.
        progress.close(context);
        Outcome outcome = promise.end(context);
        ending = new Ending(resolution, outcome, context.at(), context.recordedAt(), reason, resultNumber);
        status = resolution == Resolution.STOPPED ? DossierStatus.STOPPED : DossierStatus.FINISHED;
        return outcome;
    }

    @Override
    void beginCorrection(ActContext context, String reason) {
        corrections.add(new Correction(context, reason));
        progress.reopen(context);
        status = DossierStatus.IN_PROGRESS;
    }

    @Override
    void endCorrection(ActContext context, String resultNumber) {
        corrections.getLast().finish(context.at(), resultNumber);
        progress.close(context);
        status = DossierStatus.FINISHED;
    }

    @Override
    void handOut(ActContext context) {
        returnedAt = returnedAt == null ? context.at() : returnedAt;
        corrections.stream().filter(Correction::isUnreturned).forEach(correction -> correction.handOut(context.at()));
        status = DossierStatus.RETURNED;
    }

    @Override
    void record(DossierAct act, ActContext context, EventDetails details) {
        ledgerSeq++;
        DossierEventId eventId = new DossierEventId(id.agencyId(), id.id(), ledgerSeq);
        DossierEvent event = new DossierEvent(
                eventId,
                code,
                act,
                context,
                details.and("status", status)
                        .and("role", context.rolesFor(act))
                        .and("onBehalfOf", onBehalfOf)
                        .values(),
                ledgerHash);
        ledgerHash = event.hash();
        recorded.add(event);
    }

    /** The acts that follow are done in the place of an absent colleague. */
    void actedFor(String absent) {
        onBehalfOf = absent;
    }

    private OpenMatters openMatters() {
        boolean owes = ending == null || ending.resolution() == Resolution.GRANTED;
        return new OpenMatters(
                owes && fees.dueVnd() > 0, fees.paidVnd() > 0, consultations.consulted(), outsideLegs.someAreOut());
    }

    List<DossierEvent> takeRecorded() {
        List<DossierEvent> taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    /** What was handed in and by whom, as the ledger carries it. */
    private static String digest(Map<String, Object> contents) {
        return LedgerHash.of(LedgerHash.GENESIS, contents);
    }

    public Situation situation() {
        return new Situation(
                id.agencyId(),
                status,
                progress.stepRole(),
                progress.stepDepartmentCode(),
                progress.isAtLastStep(),
                progress.awaitingAcceptance(),
                progress.openHandOver().map(HandOver::givenBy).orElse(null),
                supplementRequests,
                promise.extended(),
                progress.correcting(),
                promise.promisedAt(),
                openMatters());
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

    public boolean restricted() {
        return restricted;
    }

    public DossierStatus status() {
        return status;
    }

    public Intake intake() {
        return intake;
    }

    /** How it came in before the desk received it; empty when the desk received it as it came. */
    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /** When it was received; until then, when it was submitted. */
    Instant arrivedAt() {
        return promise.receivedAt() == null ? submission.at() : promise.receivedAt();
    }

    /** Why the desk did not take it in; empty when it did, or has not decided. */
    public Optional<NonAcceptance> nonAcceptance() {
        return Optional.ofNullable(nonAcceptance);
    }

    @Override
    public Promise promise() {
        return promise;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public Consultations consultations() {
        return consultations;
    }

    public OutsideLegs outsideLegs() {
        return outsideLegs;
    }

    public FeeAccount fees() {
        return fees;
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

    /** Nothing was done to it after its reception. */
    boolean isJustReceived() {
        return ledgerSeq == 1;
    }

    public String ledgerHash() {
        return ledgerHash;
    }

    @Override
    public List<DossierDocument> documents() {
        return documents;
    }

    /** The wait that is going on. */
    public Optional<Suspension> openSuspension() {
        return promise.pausedSince() == null
                ? Optional.empty()
                : suspensions.stream().filter(Suspension::isOpen).findFirst();
    }

    /** Papers that the supplement requests name, in their order. */
    public List<RequestedDocument> requestedDocuments() {
        return requestedDocuments;
    }

    /** Where the paper lies; null while nobody has said. */
    public String paperLocation() {
        return paperLocation;
    }

    @Override
    public List<Suspension> suspensions() {
        return suspensions;
    }

    /** How often a result that was given was corrected, oldest first. */
    public List<Correction> corrections() {
        return corrections;
    }
}
