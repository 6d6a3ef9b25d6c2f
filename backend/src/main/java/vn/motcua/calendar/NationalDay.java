package vn.motcua.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A special day of the whole country. */
@Entity
@Table(name = "calendar_day")
class NationalDay extends CalendarDay {

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT) // a calendar is read whole: two statements, not one a day
    @CollectionTable(name = "calendar_day_session", joinColumns = @JoinColumn(name = "day"))
    private Set<SessionHours> sessions = new HashSet<>();

    protected NationalDay() {}

    NationalDay(CalendarEntry entry) {
        super(entry.day().date());
        state(entry);
    }

    @Override
    Set<SessionHours> sessions() {
        return sessions;
    }
}
