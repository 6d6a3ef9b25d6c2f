package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days on which the desk was open, in order. */
record DeskCalendar(NavigableSet<LocalDate> days) {

    private static final Limit SAME_DAY = new Limit("1", "SAME_DAY");

    /**
     * Learns the working days from the software: a day works if what is received on it for the same day is due on it. One
     * question a day, asked at the latest minute of reception, so the answer holds for the whole day before.
     */
    static DeskCalendar learn(DueDates dueDates, List<LocalDate> dates, ProgressBar progress) {
        var days = new TreeSet<LocalDate>();
        for (LocalDate date : dates) {
            if (works(date, dueDates)) {
                days.add(date);
            }
            progress.advance(1);
        }
        return new DeskCalendar(days);
    }

    private static boolean works(LocalDate day, DueDates dueDates) {
        var receivedAt = DeskHours.at(day, DeskHours.LAST_SAME_DAY_RECEPTION);
        return dueDates.dueAt(receivedAt, SAME_DAY, "DIRECT").toLocalDate().equals(day);
    }

    /** Days from {@code from} to {@code to}, both included. */
    List<LocalDate> within(LocalDate from, LocalDate to) {
        return List.copyOf(days.subSet(from, true, to, true));
    }

    /** Days after {@code from} and before {@code to}. */
    List<LocalDate> between(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? List.copyOf(days.subSet(from, false, to, false)) : List.of();
    }

    /** The {@code count}-th day after {@code day}, or the last day known if there are fewer. */
    LocalDate after(LocalDate day, int count) {
        return days.tailSet(day, false).stream().limit(count).reduce(day, (earlier, later) -> later);
    }
}
