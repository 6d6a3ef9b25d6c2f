package vn.motcua.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Passes events on to the streams of their agency, and remembers the latest of them for streams that were interrupted.
 * Numbers are this backend's own: whoever comes from another one looks for itself.
 */
@ApplicationScoped
public class LiveHub {

    /** Enough for the minute that a laptop needs to find its network again. */
    static final int REMEMBERED = 2000;

    /** One open stream. */
    private record Stream(int agencyId, Consumer<LiveMessage> messages, Runnable end) {}

    private record Numbered(long number, LiveEvent event) {}

    private final Deque<Numbered> latest = new ArrayDeque<>();
    private final List<Stream> streams = new ArrayList<>();
    private String epoch = newEpoch();
    private long last;

    /** The screens are told last, when the backend itself knows. */
    synchronized void receive(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) LiveEvent event) {
        if (!event.forScreens()) {
            return;
        }
        last++;
        latest.addLast(new Numbered(last, event));
        if (latest.size() > REMEMBERED) {
            latest.removeFirst();
        }
        streams.stream().filter(stream -> stream.agencyId() == event.agencyId()).forEach(stream -> stream.messages()
                .accept(message(last, event)));
    }

    /** Something may have been missed: every screen looks for itself, and what was before is forgotten. */
    synchronized void startAfresh() {
        epoch = newEpoch();
        latest.clear();
        streams.forEach(stream -> stream.messages().accept(marker("resync")));
    }

    /** Ends all streams; the screens open new ones, at this server or another. */
    synchronized void close() {
        List.copyOf(streams).forEach(stream -> stream.end().run());
        streams.clear();
    }

    /**
     * Opens a stream: what came after the last message that the screen has seen, then all that comes.
     *
     * @param lastSeen id of a message, of this backend or another; null for a screen that has just been loaded
     * @param messages must not block
     * @param end what ends the stream from this side
     * @return closes the stream
     */
    public synchronized Runnable open(int agencyId, String lastSeen, Consumer<LiveMessage> messages, Runnable end) {
        Stream stream = new Stream(agencyId, messages, end);
        long seen = number(lastSeen);
        boolean missedNothing = lastSeen == null || seen >= last - latest.size() && seen <= last;
        messages.accept(marker(missedNothing ? "ready" : "resync"));
        if (lastSeen != null && missedNothing) {
            latest.stream()
                    .filter(numbered ->
                            numbered.number() > seen && numbered.event().agencyId() == agencyId)
                    .forEach(numbered -> messages.accept(message(numbered.number(), numbered.event())));
        }
        streams.add(stream);
        return () -> close(stream);
    }

    private synchronized void close(Stream stream) {
        streams.remove(stream);
    }

    /** -1 for what this backend has not given out since it began to listen. */
    private long number(String id) {
        if (id == null || !id.startsWith(epoch + "-")) {
            return -1;
        }
        try {
            return Long.parseLong(id.substring(epoch.length() + 1));
        } catch (NumberFormatException foreign) {
            return -1;
        }
    }

    private LiveMessage marker(String topic) {
        return new LiveMessage(epoch + "-" + last, topic, Map.of());
    }

    private LiveMessage message(long number, LiveEvent event) {
        return new LiveMessage(epoch + "-" + number, event.topic(), event.content());
    }

    private static String newEpoch() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
