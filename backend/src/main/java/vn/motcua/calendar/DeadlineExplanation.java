package vn.motcua.calendar;

import java.util.List;

/**
 * "Vì sao hẹn ngày này?": a deadline day by day.
 *
 * @param calendarRevision the revision of the calendar that it was computed from
 * @param days every date from that of reception to the due date, both inclusive, and of an extension the days after that
 */
public record DeadlineExplanation(Deadline deadline, long calendarRevision, List<ExplainedDay> days) {

    public DeadlineExplanation {
        days = List.copyOf(days);
    }
}
