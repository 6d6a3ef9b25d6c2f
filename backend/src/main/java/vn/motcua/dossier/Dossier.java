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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.OptimisticLock;
import vn.motcua.calendar.ClockStop;
import vn.motcua.procedure.Procedure;

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

    private Dossier(Reception reception) {
        id = reception.id();
        code = reception.code();
        procedureId = reception.version().procedure().id();
        procedureVersion = reception.version().number();
        departmentCode = reception.version().procedure().field().departmentCode();
        restricted = reception.version().procedure().restricted();
        intake = reception.intake();
        searchText = reception.intake().applicant().searchText(reception.code());
        documents = new ArrayList<>(reception.documents());
        suspensions = new ArrayList<>();
        fees = FeeAccount.open();
        ledgerHash = LedgerHash.GENESIS;
    }

    /** Tiếp nhận: the clock starts, the date is computed and promised, the first step belongs to the receiver. */
    static Dossier receive(Reception reception, ActContext context) {
        Procedure procedure = reception.version().procedure();
        Optional<Appointment> appointment = Optional.ofNullable(reception.appointment());
        Dossier dossier = new Dossier(reception);
        dossier.begin(reception, context);
        dossier.record(
                DossierAct.RECEIVE,
                context,
                EventDetails.of("procedure", procedure.code())
                        .and("version", dossier.procedureVersion())
                        .and("channel", reception.intake().channel())
                        .and("contents", LedgerHash.of(LedgerHash.GENESIS, dossier.contents()))
                        .and("promisedAt", dossier.promise().promisedAt())
                        .and("appointment", appointment.map(Appointment::date).orElse(null))
                        .and("reason", appointment.map(Appointment::reason).orElse(null)));
        return dossier;
    }

    /** The clock starts: the date is computed and promised, the first step belongs to the receiver. */
    private void begin(Reception reception, ActContext context) {
        status = DossierStatus.RECEIVED;
        promise = Promise.made(reception, context);
        progress = Progress.begin(reception.steps(), context);
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
    void countSupplementRequest() {
        supplementRequests++;
    }

    @Override
    void pause(Suspension.Kind kind, ActContext context, String reason) {
        suspensions.add(Suspension.begin(kind, promise.supplementPolicy(context), context, reason));
        promise.pause(context.at());
        progress.pause(context);
    }

    @Override
    void resume(ActContext context) {
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
    void handOut(ActContext context) {
        returnedAt = context.at();
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
                details.and("status", status).and("role", context.rolesFor(act)).values(),
                ledgerHash);
        ledgerHash = event.hash();
        recorded.add(event);
    }

    private OpenMatters openMatters() {
        boolean owes = ending == null || ending.resolution() == Resolution.GRANTED;
        return new OpenMatters(owes && fees.dueVnd() > 0, fees.paidVnd() > 0);
    }

    List<DossierEvent> takeRecorded() {
        List<DossierEvent> taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    /** What was handed in and by whom, for the digest in the ledger. */
    Map<String, Object> contents() {
        return Map.of("applicant", intake.applicant(), "documents", documents);
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

    @Override
    public Promise promise() {
        return promise;
    }

    @Override
    public Progress progress() {
        return progress;
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
