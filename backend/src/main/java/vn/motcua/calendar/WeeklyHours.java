package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The desk hours of a whole week; a weekday without sessions is a weekly rest day. */
final class WeeklyHours {

    private final Map<DayOfWeek, List<WorkingSession>> sessions = new EnumMap<>(DayOfWeek.class);
    private final List<WorkingSession> ordinaryDay;
    private final int ordinaryDayMinutes;

    WeeklyHours(Map<DayOfWeek, List<WorkingSession>> sessions) {
        sessions.forEach((weekday, hours) -> this.sessions.put(weekday, DaySessions.inOrder(hours)));
        this.ordinaryDay = fullestDay();
        this.ordinaryDayMinutes = DaySessions.of(ordinaryDay).minutes();
    }

    static WeeklyHours of(List<DeskHoursEntry> week) {
        return new WeeklyHours(week.stream()
                .collect(Collectors.groupingBy(
                        DeskHoursEntry::weekday, Collectors.mapping(DeskHoursEntry::session, Collectors.toList()))));
    }

    /** A week as the history of the calendar keeps it: {@link #statements} read again. */
    static List<DeskHoursEntry> stated(LocalDate validFrom, Map<String, String> statements) {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> statements.containsKey(weekday.name()))
                .flatMap(weekday -> SessionsText.parse(statements.get(weekday.name())).stream()
                        .map(session -> new DeskHoursEntry(validFrom, weekday, session)))
                .toList();
    }

    /** The sessions of each weekday that has any, by its name; null for a week without any. */
    Map<String, String> statements() {
        if (sessions.isEmpty()) {
            return null;
        }
        Map<String, String> statements = new LinkedHashMap<>();
        sessions.forEach((weekday, hours) -> statements.put(weekday.name(), SessionsText.of(hours)));
        return statements;
    }

    List<WorkingSession> on(DayOfWeek weekday) {
        return sessions.getOrDefault(weekday, List.of());
    }

    /** The sessions of the fullest weekday, the earliest of equals: a Saturday-morning desk is not ordinary. */
    List<WorkingSession> ordinaryDay() {
        return ordinaryDay;
    }

    int ordinaryDayMinutes() {
        return ordinaryDayMinutes;
    }

    private List<WorkingSession> fullestDay() {
        List<WorkingSession> fullest = List.of();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (DaySessions.of(on(weekday)).minutes() > DaySessions.of(fullest).minutes()) {
                fullest = on(weekday);
            }
        }
        return fullest;
    }
}
