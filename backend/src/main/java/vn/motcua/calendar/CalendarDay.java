package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the calendar: a date that is not what its weekday says, and why. */
@MappedSuperclass
abstract class CalendarDay {

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

    protected CalendarDay() {}

    CalendarDay(LocalDate day) {
        this.day = day;
    }

    /** Of this date, to be changed in place. */
    abstract Set<SessionHours> sessions();

    CalendarEntry toEntry() {
        List<WorkingSession> inOrder = sessions().stream()
                .map(SessionHours::toSession)
                .sorted(Comparator.comparing(WorkingSession::opensAt))
                .toList();
        return new CalendarEntry(new CalendarDate(day, kind, inOrder, reason, reasonEn, legalReference), certainty);
    }

    /** @param entry about the same date */
    final void state(CalendarEntry entry) {
        CalendarDate date = entry.day();
        kind = date.kind();
        reason = date.reason();
        reasonEn = date.reasonEn();
        legalReference = date.legalReference();
        certainty = entry.certainty();
        Set<SessionHours> stated =
                date.sessions().stream().map(SessionHours::of).collect(Collectors.toSet());
        sessions().retainAll(stated);
        sessions().addAll(stated);
    }
}
