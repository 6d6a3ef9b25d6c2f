package vn.motcua.feedback;

import java.time.Instant;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;

/**
 * How long the law gives for each act. Feedback in working days (QĐ 766/QĐ-TTg 2022: refuse 2, ask for more 5, handle 15,
 * publish 2); complaints in days (Luật Khiếu nại 2011 Điều 27–28: accept 10, resolve 30, complex ones 45).
 */
record FeedbackTimes(DeadlineCalculator calculator, WorkingCalendar calendar, DeadlineSettings settings) {

    private static final TimeLimit DECIDE_ON_FEEDBACK = TimeLimit.workingDays(2);
    private static final TimeLimit ASK_FOR_MORE = TimeLimit.workingDays(5);
    private static final TimeLimit HANDLE_FEEDBACK = TimeLimit.workingDays(15);
    private static final TimeLimit PUBLISH_FEEDBACK = TimeLimit.workingDays(2);
    private static final TimeLimit ACCEPT_COMPLAINT = TimeLimit.of("10", LimitUnit.CALENDAR_DAY);
    private static final TimeLimit RESOLVE_COMPLAINT = TimeLimit.of("30", LimitUnit.CALENDAR_DAY);
    private static final TimeLimit RESOLVE_COMPLEX_COMPLAINT = TimeLimit.of("45", LimitUnit.CALENDAR_DAY);

    /** Until when it is accepted or refused. */
    Instant decisionDue(FeedbackKind kind, Instant receivedAt) {
        return after(receivedAt, kind == FeedbackKind.COMPLAINT ? ACCEPT_COMPLAINT : DECIDE_ON_FEEDBACK);
    }

    /** Until when more is asked for. */
    Instant askingDue(FeedbackKind kind, Instant receivedAt) {
        return after(receivedAt, kind == FeedbackKind.COMPLAINT ? ACCEPT_COMPLAINT : ASK_FOR_MORE);
    }

    /** Feedback is handled within its days from reception on, a complaint from its acceptance on. */
    Instant answerDue(FeedbackKind kind, Instant receivedAt, Instant acceptedAt, boolean complex) {
        return kind == FeedbackKind.FEEDBACK
                ? after(receivedAt, HANDLE_FEEDBACK)
                : after(acceptedAt, complex ? RESOLVE_COMPLEX_COMPLAINT : RESOLVE_COMPLAINT);
    }

    Instant publicationDue(Instant answeredAt) {
        return after(answeredAt, PUBLISH_FEEDBACK);
    }

    private Instant after(Instant start, TimeLimit limit) {
        return calculator
                .deadline(calendar, start, PhasedLimit.of(limit), settings)
                .dueAt();
    }
}
