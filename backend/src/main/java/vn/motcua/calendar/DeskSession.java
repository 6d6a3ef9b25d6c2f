package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One weekly session of the desk, in force from a date on. */
@Entity
@Table(name = "desk_hours")
@IdClass(DeskSession.Key.class)
public class DeskSession {

    record Key(LocalDate validFrom, int weekday, LocalTime opensAt) implements Serializable {}

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

    public DeskSession(DeskHoursEntry entry) {
        validFrom = entry.validFrom();
        weekday = entry.weekday().getValue();
        opensAt = entry.session().opensAt();
        closesAt = entry.session().closesAt();
    }

    public DeskHoursEntry toEntry() {
        return new DeskHoursEntry(validFrom, DayOfWeek.of(weekday), new WorkingSession(opensAt, closesAt));
    }
}
