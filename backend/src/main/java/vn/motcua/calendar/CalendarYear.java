package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A year whose holidays are all among the {@link CalendarDay}s. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    private int year;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    private String source;

    protected CalendarYear() {}

    public CalendarYear(int year, Instant loadedAt, String source) {
        this.year = year;
        this.loadedAt = loadedAt;
        this.source = source;
    }

    public int year() {
        return year;
    }
}
