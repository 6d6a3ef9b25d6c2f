package vn.motcua.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A change of the national calendar; everybody may know of it. */
@Entity
@Immutable
@Table(name = "calendar_change")
class NationalChange extends CalendarChange {

    protected NationalChange() {}

    NationalChange(
            CalendarEdit edit,
            long revision,
            CalendarSubject subject,
            LocalDate day,
            Map<String, String> before,
            Map<String, String> after) {
        super(edit, revision, subject, day, before, after);
    }

    @Override
    public CalendarScope scope() {
        return CalendarScope.NATIONAL;
    }
}
