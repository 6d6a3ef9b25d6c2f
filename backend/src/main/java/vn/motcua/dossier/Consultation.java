package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;

/** Lấy ý kiến: a question to another department of the agency, with the day by which it is to answer. */
@Embeddable
public class Consultation {

    @Column(name = "department_code")
    private String departmentCode;

    private String question;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private String answer;

    protected Consultation() {}

    /** @throws vn.motcua.calendar.CalendarYearNotLoaded when the day of the answer lies in a year that is not loaded */
    static Consultation ask(String departmentCode, String question, int workingDays, ActContext context) {
        Consultation consultation = new Consultation();
        consultation.departmentCode = departmentCode;
        consultation.question = question;
        consultation.workingDays = workingDays;
        consultation.askedAt = context.at();
        consultation.askedBy = context.actor().username();
        consultation.askedByName = context.actor().name();
        consultation.dueAt = context.dueAt(context.at(), PhasedLimit.of(TimeLimit.workingDays(workingDays)), List.of());
        return consultation;
    }

    void answer(Opinion given, String text, ActContext context) {
        answeredAt = context.at();
        answeredBy = context.actor().username();
        answeredByName = context.actor().name();
        opinion = given;
        answer = text;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    /** @param now until when an answer that is not there was waited for */
    public boolean isLateAt(Instant now) {
        return (isOpen() ? now : answeredAt).isAfter(dueAt);
    }

    public String departmentCode() {
        return departmentCode;
    }

    public String question() {
        return question;
    }

    public int workingDays() {
        return workingDays;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Null while it is open, as all that follows. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String answeredByName() {
        return answeredByName;
    }

    public Opinion opinion() {
        return opinion;
    }

    public String answer() {
        return answer;
    }
}
