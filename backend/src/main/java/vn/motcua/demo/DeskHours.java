package vn.motcua.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The hours of the desk, 07:00–11:00 and 13:00–17:00, as one run of minutes: 0 is 07:00, 240 is 13:00, 480 would be
 * closing time.
 */
final class DeskHours {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    static final int AFTERNOON = 240;
    static final int CLOSING = 480;

    /** Same-day procedures received after 15:00 are due the next working day; the demo stays well before. */
    static final int LAST_SAME_DAY_RECEPTION = AFTERNOON + 100;

    private static final LocalTime MORNING_OPENS = LocalTime.of(7, 0);
    private static final LocalTime AFTERNOON_OPENS = LocalTime.of(13, 0);

    private DeskHours() {}

    static OffsetDateTime at(LocalDate day, int minute) {
        LocalTime time = minute < AFTERNOON
                ? MORNING_OPENS.plusMinutes(minute)
                : AFTERNOON_OPENS.plusMinutes(minute - AFTERNOON);
        return day.atTime(time).atOffset(VIETNAM);
    }
}
