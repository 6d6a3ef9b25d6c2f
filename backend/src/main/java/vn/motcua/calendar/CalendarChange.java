package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing of the calendar before and after an edit; several rows share a revision when one edit changed several. */
@MappedSuperclass
public abstract class CalendarChange {

    /** Counted over the changes of the nation and of all agencies, so that they can be read as one history. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_change_number")
    @SequenceGenerator(name = "calendar_change_number", allocationSize = 1)
    private Long id;

    private long revision;
    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private CalendarSubject subject;

    private LocalDate day;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> after;

    @Column(name = "change_reason")
    private String changeReason;

    protected CalendarChange() {}

    /**
     * @param before null when there was nothing
     * @param after null when there is nothing any more
     */
    CalendarChange(
            CalendarEdit edit,
            long revision,
            CalendarSubject subject,
            LocalDate day,
            Map<String, String> before,
            Map<String, String> after) {
        this.revision = revision;
        this.at = edit.at();
        this.actor = edit.actor();
        this.actorName = edit.actorName();
        this.changeReason = edit.reason().text();
        this.subject = subject;
        this.day = day;
        this.before = before;
        this.after = after;
    }

    /** A change of the layer that the edit is about. */
    static CalendarChange of(
            CalendarEdit edit,
            long revision,
            CalendarSubject subject,
            LocalDate day,
            Map<String, String> before,
            Map<String, String> after) {
        return edit.owner().isNation()
                ? new NationalChange(edit, revision, subject, day, before, after)
                : new AgencyChange(edit, revision, subject, day, before, after);
    }

    public abstract CalendarScope scope();

    public long id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public CalendarSubject subject() {
        return subject;
    }

    public LocalDate day() {
        return day;
    }

    public Map<String, String> before() {
        return before;
    }

    public Map<String, String> after() {
        return after;
    }

    public String changeReason() {
        return changeReason;
    }
}
