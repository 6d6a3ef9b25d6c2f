package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Ngày hẹn theo thỏa thuận: where the law sets no limit, the desk agrees with the applicant upon a date and says why
 * this one. It is the only date that people set.
 */
@Embeddable
public record Appointment(
        @Column(name = "appointment_date") LocalDate date,
        @Column(name = "appointment_reason") String reason) {

    private static final int LONGEST_YEARS = 10;
    private static final String POINTER = "/appointment";
    private static final String DATE_POINTER = POINTER + "/date";

    public Appointment {
        Objects.requireNonNull(date);
        reason = AccentFolding.clean(reason);
    }

    /**
     * There must be one exactly where the law sets no limit and the result is not given on the spot.
     *
     * @throws ProblemException 422 APPOINTMENT_REQUIRED, APPOINTMENT_NOT_ALLOWED, or what is wrong with its date
     */
    static void check(Appointment appointment, ProcedureVersion version, Channel channel, ActContext context) {
        boolean needed =
                version.limitFor(channel).isEmpty() && !version.content().immediate();
        if (needed != (appointment != null)) {
            throw new ProblemException(
                    422,
                    needed ? "APPOINTMENT_REQUIRED" : "APPOINTMENT_NOT_ALLOWED",
                    POINTER,
                    version.procedure().code());
        }
        if (needed) {
            appointment.checkDate(VietnamTime.dateOf(context.at()), context.calendar());
        }
    }

    private void checkDate(LocalDate today, WorkingCalendar calendar) {
        if (!date.isAfter(today)) {
            throw refused("APPOINTMENT_NOT_AFTER_TODAY");
        }
        if (date.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw refused("APPOINTMENT_TOO_FAR", LONGEST_YEARS);
        }
        if (!calendar.isWorkingDay(date)) {
            throw refused("APPOINTMENT_ON_DAY_OFF", PrintedTime.date(date));
        }
    }

    /** The end of the last session of its date. */
    Instant promisedAt(WorkingCalendar calendar) {
        return calendar.closesAt(date);
    }

    private static ProblemException refused(String code, Object... arguments) {
        return new ProblemException(422, code, DATE_POINTER, arguments);
    }
}
