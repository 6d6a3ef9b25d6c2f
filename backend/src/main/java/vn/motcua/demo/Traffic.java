package vn.motcua.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** How busy each day is: quiet before Tết, a rush after it, school papers in June, Mondays fuller than Fridays. */
final class Traffic {

    private static final LocalDate AFTER_TET = LocalDate.of(2016, 2, 15);
    private static final LocalDate RUSH_ENDS = LocalDate.of(2016, 3, 19);
    private static final LocalDate SCHOOL_PAPERS = LocalDate.of(2016, 6, 1);
    private static final double DAILY_NOISE = 0.25;

    private final DeskCalendar calendar;
    private final TreeMap<LocalDate, Double> weights = new TreeMap<>();

    Traffic(DeskCalendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        for (LocalDate day : calendar.days()) {
            double noise = 1 + DAILY_NOISE * (2 * random.nextDouble() - 1);
            weights.put(day, season(day) * dayOfWeek(day) * noise);
        }
    }

    /** A working day between two dates, both included. */
    LocalDate day(LocalDate from, LocalDate to, RandomGenerator random) {
        List<LocalDate> days = calendar.within(from, to);
        var upTo = new ArrayList<Double>();
        double sum = 0;
        for (LocalDate day : days) {
            sum += weights.get(day);
            upTo.add(sum);
        }
        double mark = random.nextDouble() * sum;
        int chosen = 0;
        while (upTo.get(chosen) <= mark) {
            chosen++;
        }
        return days.get(chosen);
    }

    /** A minute of reception, mornings fuller than afternoons. */
    int minute(int lastMinute, RandomGenerator random) {
        return random.nextInt(100) < 62
                ? random.nextInt(DeskHours.AFTERNOON)
                : random.nextInt(DeskHours.AFTERNOON, lastMinute + 1);
    }

    private static double season(LocalDate day) {
        if (day.isBefore(AFTER_TET)) {
            return 0.8;
        }
        if (day.isBefore(RUSH_ENDS)) {
            return 1.3;
        }
        return day.isBefore(SCHOOL_PAPERS) ? 1.0 : 1.15;
    }

    private static double dayOfWeek(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.2 : day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0.9 : 1.0;
    }
}
