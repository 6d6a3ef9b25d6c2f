package vn.motcua.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A row of the calendar: a date that is not what its weekday says, and why. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String reason;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "legal_reference")
    private String legalReference;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT) // a calendar is read whole: two statements, not one a day
    @CollectionTable(name = "calendar_day_session", joinColumns = @JoinColumn(name = "day"))
    private Set<SessionHours> sessions = new HashSet<>();

    protected CalendarDay() {}

    public CalendarDay(CalendarEntry entry) {
        day = entry.day().date();
        state(entry);
    }

    public LocalDate day() {
        return day;
    }

    public void amend(CalendarEntry entry) {
        if (!entry.day().date().equals(day)) {
            throw new IllegalArgumentException(entry + " is not about " + day);
        }
        state(entry);
    }

    public CalendarEntry toEntry() {
        List<WorkingSession> inOrder = sessions.stream()
                .map(SessionHours::toSession)
                .sorted(Comparator.comparing(WorkingSession::opensAt))
                .toList();
        return new CalendarEntry(new CalendarDate(day, kind, inOrder, reason, reasonEn, legalReference), certainty);
    }

    private void state(CalendarEntry entry) {
        CalendarDate date = entry.day();
        kind = date.kind();
        reason = date.reason();
        reasonEn = date.reasonEn();
        legalReference = date.legalReference();
        certainty = entry.certainty();
        Set<SessionHours> stated =
                date.sessions().stream().map(SessionHours::of).collect(Collectors.toSet());
        sessions.retainAll(stated);
        sessions.addAll(stated);
    }
}
