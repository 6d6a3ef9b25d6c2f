package vn.motcua.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Desk hours of all agencies that have none of their own. */
@Entity
@Table(name = "desk_hours")
@IdClass(NationalDeskSession.Key.class)
class NationalDeskSession extends DeskSession {

    record Key(LocalDate validFrom, int weekday, LocalTime opensAt) implements Serializable {}

    protected NationalDeskSession() {}

    NationalDeskSession(DeskHoursEntry entry) {
        super(entry);
    }
}
