package vn.motcua.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A date of which an agency says something else than the nation or the weekday. */
@Entity
@Table(name = "agency_calendar_day")
@IdClass(AgencyDay.Key.class)
class AgencyDay extends CalendarDay {

    record Key(Integer agencyId, LocalDate day) implements Serializable {}

    @Id
    @Column(name = "agency_id")
    private Integer agencyId;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT) // as in NationalDay
    @CollectionTable(
            name = "agency_calendar_day_session",
            joinColumns = {
                @JoinColumn(name = "agency_id", referencedColumnName = "agency_id"),
                @JoinColumn(name = "day", referencedColumnName = "day")
            })
    private Set<SessionHours> sessions = new HashSet<>();

    protected AgencyDay() {}

    AgencyDay(int agencyId, CalendarEntry entry) {
        super(entry.day().date());
        this.agencyId = agencyId;
        state(entry);
    }

    @Override
    Set<SessionHours> sessions() {
        return sessions;
    }
}
