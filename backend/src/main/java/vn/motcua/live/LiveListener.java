package vn.motcua.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The one connection of this backend that listens to PostgreSQL. When it breaks, it is made again, and the screens are
 * told that they may have missed something.
 */
@ApplicationScoped
class LiveListener {

    static final String CHANNEL = "motcua_live";

    /** By which the connection is known in pg_stat_activity. */
    static final String NAME = "motcua-live";

    /** After so much silence the connection is asked whether it is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);

    @Inject
    DataSource dataSource;

    @Inject
    LiveHub hub;

    @Inject
    Event<LiveEvent> events;

    @Inject
    ObjectMapper json;

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Open streams would hold up the end of the server, which waits for what is being answered. */
    private final Thread closing = new Thread(this::closeStreams, "live-closing");

    void start(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("live-listener").start(this::listenUntilStopped);
        Runtime.getRuntime().addShutdownHook(closing);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopped.countDown();
        hub.close();
    }

    private void closeStreams() {
        hub.close();
    }

    private void listenUntilStopped() {
        while (stopped.getCount() > 0) {
            try {
                listen();
            } catch (SQLException | RuntimeException lost) {
                if (stopped.getCount() > 0) {
                    Log.warnf("Live updates stand still until the database answers again: %s", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen " + CHANNEL);
            hub.startAfresh();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (stopped.getCount() > 0) {
                PGNotification[] received = postgres.getNotifications((int) SILENCE.toMillis());
                if (received == null || received.length == 0) {
                    statement.execute("select 1");
                    continue;
                }
                for (PGNotification notification : received) {
                    receive(notification.getParameter());
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void receive(String text) {
        try {
            events.fire(json.readValue(text, LiveEvent.class));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            // A newer backend may say what this one does not know: the screens look for themselves.
            Log.warnf("An announcement was not understood: %s", unreadable.getMessage());
            hub.startAfresh();
        }
    }

    private void pause() {
        try {
            stopped.await(BEFORE_TRYING_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
