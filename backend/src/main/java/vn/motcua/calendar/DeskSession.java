package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One weekly session of the desk, in force from a date on. */
@MappedSuperclass
abstract class DeskSession {

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** ISO: 1 is Monday. */
    @Id
    private int weekday;

    @Id
    @Column(name = "opens_at")
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime opensAt;

    @Column(name = "closes_at")
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime closesAt;

    protected DeskSession() {}

    DeskSession(DeskHoursEntry entry) {
        validFrom = entry.validFrom();
        weekday = entry.weekday().getValue();
        opensAt = entry.session().opensAt();
        closesAt = entry.session().closesAt();
    }

    DeskHoursEntry toEntry() {
        return new DeskHoursEntry(validFrom, DayOfWeek.of(weekday), new WorkingSession(opensAt, closesAt));
    }
}
