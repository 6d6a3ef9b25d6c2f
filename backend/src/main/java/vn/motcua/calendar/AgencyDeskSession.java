package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Desk hours that one agency has instead of the national ones. */
@Entity
@Table(name = "agency_desk_hours")
@IdClass(AgencyDeskSession.Key.class)
class AgencyDeskSession extends DeskSession {

    record Key(Integer agencyId, LocalDate validFrom, int weekday, LocalTime opensAt) implements Serializable {}

    @Id
    @Column(name = "agency_id")
    private Integer agencyId;

    protected AgencyDeskSession() {}

    AgencyDeskSession(int agencyId, DeskHoursEntry entry) {
        super(entry);
        this.agencyId = agencyId;
    }
}
