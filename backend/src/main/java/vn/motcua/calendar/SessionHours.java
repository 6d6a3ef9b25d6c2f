package vn.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A {@link WorkingSession} as columns. A time of day is the same in every zone, so it goes to JDBC as it is. */
@Embeddable
record SessionHours(
        @Column(name = "opens_at") @JdbcTypeCode(SqlTypes.LOCAL_TIME)
        LocalTime opensAt,

        @Column(name = "closes_at") @JdbcTypeCode(SqlTypes.LOCAL_TIME)
        LocalTime closesAt) {

    static SessionHours of(WorkingSession session) {
        return new SessionHours(session.opensAt(), session.closesAt());
    }

    WorkingSession toSession() {
        return new WorkingSession(opensAt, closesAt);
    }
}
