package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import vn.motcua.organization.Actor;
import vn.motcua.shared.problem.ProblemException;

/** Phản ánh, kiến nghị or khiếu nại: what a citizen says of the office, and how the office answers (ADR 0042). */
@Entity
@DynamicUpdate // what was written may not be written again, not even as it is: the application has no right to
@Table(name = "feedback")
public class Feedback {

    @EmbeddedId
    private FeedbackId id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private FeedbackSubject subject;

    @Column(name = "dossier_id")
    private Long dossierId;

    private String content;

    @Embedded
    private Sender sender;

    @Enumerated(EnumType.STRING)
    private FeedbackChannel channel;

    @Column(name = "request_id")
    private String requestId;

    @Enumerated(EnumType.STRING)
    private FeedbackStatus status;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    private boolean complex;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private int events;

    protected Feedback() {}

    /** @param dossierId null when it is about no dossier */
    static Feedback receive(FeedbackId id, Long dossierId, FeedbackSheet sheet, Instant now, FeedbackTimes times) {
        Feedback feedback = new Feedback();
        feedback.id = id;
        feedback.kind = sheet.kind();
        feedback.subject = sheet.subject();
        feedback.dossierId = dossierId;
        feedback.content = sheet.content();
        feedback.sender = sheet.sender();
        feedback.channel = sheet.channel();
        feedback.requestId = sheet.requestId();
        feedback.receivedAt = now;
        feedback.waitForDecision(now, times);
        return feedback;
    }

    /**
     * Does an act, and tells it as a row of the history.
     *
     * @throws ProblemException 409 FEEDBACK_ACT_NOT_POSSIBLE; 422 FEEDBACK_WORDS_MISSING or FINDING_MISSING
     */
    FeedbackEvent perform(FeedbackDecision decision, Actor actor, Instant now, FeedbackTimes times) {
        FeedbackAct act = decision.act();
        if (!act.isPossible(kind, status)) {
            throw new ProblemException(409, "FEEDBACK_ACT_NOT_POSSIBLE", "/act", code());
        }
        if (act.needsWords() && decision.words() == null) {
            throw new ProblemException(422, "FEEDBACK_WORDS_MISSING", "/words");
        }
        Instant due = act == FeedbackAct.ASK_MORE ? times.askingDue(kind, receivedAt) : dueAt;
        switch (act) {
            case RECEIVE, ADD_MORE -> waitForDecision(now, times);
            case ACCEPT -> accept(decision.complex(), now, times);
            case ANSWER -> answer(decision, now, times);
            case ASK_MORE, REFUSE, PUBLISH -> dueAt = null;
        }
        status = act.to();
        return event(act, actor, now, due, decision.words());
    }

    FeedbackEvent event(FeedbackAct act, Actor actor, Instant now, Instant due, String words) {
        events++;
        return new FeedbackEvent(new FeedbackEventId(id.agencyId(), id.code(), events), act, now, due, actor, words)
                .answerBy(answerDueAt);
    }

    /** From the beginning, also when what was asked for has come. */
    private void waitForDecision(Instant now, FeedbackTimes times) {
        status = FeedbackStatus.RECEIVED;
        dueAt = times.decisionDue(kind, now);
        answerDueAt = kind == FeedbackKind.FEEDBACK ? times.answerDue(kind, now, null, false) : null;
    }

    private void accept(boolean isComplex, Instant now, FeedbackTimes times) {
        complex = isComplex && kind == FeedbackKind.COMPLAINT;
        answerDueAt = kind == FeedbackKind.FEEDBACK ? answerDueAt : times.answerDue(kind, receivedAt, now, complex);
        dueAt = answerDueAt;
    }

    private void answer(FeedbackDecision decision, Instant now, FeedbackTimes times) {
        if (kind == FeedbackKind.COMPLAINT && decision.finding() == null) {
            throw new ProblemException(422, "FINDING_MISSING", "/finding");
        }
        answer = decision.words();
        answeredAt = now;
        finding = kind == FeedbackKind.COMPLAINT ? decision.finding() : null;
        dueAt = kind == FeedbackKind.FEEDBACK ? times.publicationDue(now) : null;
    }

    /** What somebody may do with it now. */
    public List<FeedbackAct> actsOf(Actor actor) {
        return Arrays.stream(FeedbackAct.values())
                .filter(act -> act.isPossible(kind, status)
                        && act.isOpenTo(actor.roles())
                        && id.agencyId() == actor.agencyId())
                .toList();
    }

    public boolean isLateAt(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }

    public int agencyId() {
        return id.agencyId();
    }

    public String code() {
        return id.code();
    }

    public int version() {
        return version;
    }

    public FeedbackKind kind() {
        return kind;
    }

    public FeedbackSubject subject() {
        return subject;
    }

    /** Null when it is about no dossier. */
    public Long dossierId() {
        return dossierId;
    }

    public String content() {
        return content;
    }

    public Sender sender() {
        return sender == null ? Sender.UNKNOWN : sender;
    }

    public FeedbackChannel channel() {
        return channel;
    }

    public FeedbackStatus status() {
        return status;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Until when the office has to do its next act; null while it waits for the sender, or has done all. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Until when it is to be answered; null while that is not known. */
    public Instant answerDueAt() {
        return answerDueAt;
    }

    public boolean complex() {
        return complex;
    }

    /** Null until it is answered, as the next two. */
    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Finding finding() {
        return finding;
    }
}
