package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that counts the changes of the calendar. */
@Entity
@Table(name = "calendar_revision")
public class CalendarRevision {

    @Id
    @Column(name = "only_row")
    private boolean onlyRow;

    private long revision;

    protected CalendarRevision() {}

    long number() {
        return revision;
    }

    void increase() {
        revision++;
    }
}
