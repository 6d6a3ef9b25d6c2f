package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.VietnamTime;

/** The dossier's clock at one moment; the client may only subtract from it. */
@Schema(name = "Clock")
public record ClockView(
        State state,

        @Schema(
                description = "Working minutes until the promised moment; negative when it has passed; null when the"
                        + " clock does not run or the calendar of this year is not loaded",
                nullable = true)
        Long remainingMinutes,

        @Schema(nullable = true) OffsetDateTime pausedSince) {

    public enum State {
        RUNNING,
        PAUSED,
        STOPPED,
        NONE
    }

    static ClockView of(
            Instant finishedAt, Instant pausedSince, Instant promisedAt, Instant now, WorkingCalendar calendar) {
        if (finishedAt != null) {
            return new ClockView(State.STOPPED, null, null);
        }
        if (pausedSince != null) {
            return new ClockView(State.PAUSED, null, VietnamTime.offset(pausedSince));
        }
        if (promisedAt == null) {
            return new ClockView(State.NONE, null, null);
        }
        return new ClockView(State.RUNNING, remaining(promisedAt, now, calendar), null);
    }

    private static Long remaining(Instant promisedAt, Instant now, WorkingCalendar calendar) {
        if (!calendar.knows(VietnamTime.dateOf(now))) {
            return null;
        }
        return promisedAt.isBefore(now)
                ? -calendar.workingMinutesBetween(promisedAt, now)
                : calendar.workingMinutesBetween(now, promisedAt);
    }
}
