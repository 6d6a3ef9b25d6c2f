package vn.motcua.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as a caller writes it, not yet checked. */
@Schema(name = "SessionRequest", examples = "{\"opensAt\":\"07:00\",\"closesAt\":\"11:00\"}")
public record SessionRequest(
        @NotNull LocalTime opensAt, @NotNull LocalTime closesAt) {

    /**
     * The sessions of one day, in order.
     *
     * @param pointer where the caller writes the list
     * @throws InvalidWorkingSessions pointing at the session that is wrong, or at the list when two overlap
     */
    public static List<WorkingSession> toSessions(List<SessionRequest> requests, String pointer) {
        List<WorkingSession> sessions = IntStream.range(0, requests.size())
                .mapToObj(i -> requests.get(i).toSession(pointer + "/" + i))
                .toList();
        try {
            return DaySessions.inOrder(sessions);
        } catch (InvalidWorkingSessions e) {
            throw e.at(pointer);
        }
    }

    private WorkingSession toSession(String pointer) {
        try {
            return new WorkingSession(opensAt, closesAt);
        } catch (InvalidWorkingSessions e) {
            throw e.at(pointer);
        }
    }
}
