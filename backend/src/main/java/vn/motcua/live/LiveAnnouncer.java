package vn.motcua.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import vn.motcua.shared.NativeScalar;

/**
 * Announces within the transaction that makes the change: PostgreSQL tells all backends when it commits, and nobody
 * when it does not (ADR 0029).
 */
@ApplicationScoped
public class LiveAnnouncer {

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper json;

    public void announce(LiveEvent event) {
        NativeScalar.of(entityManager, "select cast(pg_notify(:channel, :event) as text) as told", "told", String.class)
                .setParameter("channel", LiveListener.CHANNEL)
                .setParameter("event", text(event))
                .setFlushMode(FlushModeType.COMMIT) // it reads no rows, so none have to be written for it
                .getSingleResult();
    }

    private String text(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
