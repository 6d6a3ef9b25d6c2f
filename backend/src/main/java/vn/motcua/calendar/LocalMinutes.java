package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The engine's clock: whole minutes on Vietnam's wall, counted from 1970-01-01 00:00. Seconds are dropped, since the
 * receipt prints hours and minutes and the date must be checkable from the receipt.
 */
final class LocalMinutes {

    static final int PER_DAY = 24 * 60;

    private LocalMinutes() {}

    static long of(Instant instant) {
        ZoneOffset offset = WorkingCalendar.VIETNAM.getRules().getOffset(instant);
        return Math.floorDiv(instant.getEpochSecond() + offset.getTotalSeconds(), 60L);
    }

    static Instant toInstant(long localMinute) {
        return LocalDateTime.ofEpochSecond(localMinute * 60, 0, ZoneOffset.UTC)
                .atZone(WorkingCalendar.VIETNAM)
                .toInstant();
    }

    static long at(long epochDay, int minuteOfDay) {
        return epochDay * PER_DAY + minuteOfDay;
    }

    static long dayOf(long localMinute) {
        return Math.floorDiv(localMinute, PER_DAY);
    }

    static int minuteOfDay(long localMinute) {
        return Math.floorMod(localMinute, PER_DAY);
    }
}
