package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A change of what one agency states; its own business. */
@Entity
@Immutable
@Table(name = "agency_calendar_change")
class AgencyChange extends CalendarChange {

    @Column(name = "agency_id")
    private Integer agencyId;

    protected AgencyChange() {}

    AgencyChange(
            CalendarEdit edit,
            long revision,
            CalendarSubject subject,
            LocalDate day,
            Map<String, String> before,
            Map<String, String> after) {
        super(edit, revision, subject, day, before, after);
        agencyId = edit.owner().agencyId();
    }

    @Override
    public CalendarScope scope() {
        return CalendarScope.AGENCY;
    }
}
