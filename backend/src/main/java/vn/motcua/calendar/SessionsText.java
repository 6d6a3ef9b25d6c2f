package vn.motcua.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sessions in one cell of a file: {@code 07:00-11:00 13:00-17:00}. */
final class SessionsText {

    private SessionsText() {}

    static String of(List<WorkingSession> sessions) {
        return sessions.stream()
                .map(session -> session.opensAt() + "-" + session.closesAt())
                .collect(Collectors.joining(" "));
    }

    /**
     * @throws java.time.DateTimeException when the text is not made of sessions
     * @throws InvalidWorkingSessions when a session ends before it begins
     */
    static List<WorkingSession> parse(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(SessionsText::session)
                .toList();
    }

    private static WorkingSession session(String text) {
        int dash = Math.max(text.indexOf('-'), 0);
        return new WorkingSession(
                LocalTime.parse(text.substring(0, dash)),
                LocalTime.parse(text.substring(Math.min(dash + 1, text.length()))));
    }
}
