package vn.motcua.security.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Rows of {@code idempotency_key}; the primary key is what makes two simultaneous twins wait for each other. */
@ApplicationScoped
class KeptAnswers {

    /** How long a key is remembered; a client that was offline overnight may still send its draft again. */
    static final Duration KEPT_FOR = Duration.ofHours(48);

    /** Old keys are few and hurt nobody; they need not be looked for with each request. */
    private static final Duration SWEPT_EVERY = Duration.ofHours(1);

    @Inject
    EntityManager entityManager;

    /** By whom the keys are, and when the old ones of theirs were last forgotten. */
    private final Map<Owner, Instant> swept = new ConcurrentHashMap<>();

    private record Owner(int agencyId, String actor) {}

    /** Takes the key for this transaction; empty when it is new, else what was answered to it. */
    Optional<KeptAnswer> claim(int agencyId, String actor, String key, String requestHash, Instant now) {
        forgetOld(agencyId, actor, now);
        int inserted = entityManager
                .createNativeQuery("""
                        insert into idempotency_key (agency_id, actor, key, request_hash, created_at)
                        values (:agency, :actor, :key, :hash, :now) on conflict do nothing
                        """)
                .setParameter("agency", agencyId)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .setParameter("hash", requestHash)
                .setParameter("now", now)
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : Optional.of(read(agencyId, actor, key));
    }

    void keep(int agencyId, String actor, String key, KeptAnswer answer) {
        entityManager
                .createNativeQuery("""
                        update idempotency_key set status = :status, body = :body, etag = :etag, location = :location
                         where agency_id = :agency and actor = :actor and key = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("body", answer.body())
                .setParameter("etag", answer.etag())
                .setParameter("location", answer.location())
                .setParameter("agency", agencyId)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .executeUpdate();
    }

    private KeptAnswer read(int agencyId, String actor, String key) {
        return (KeptAnswer) entityManager
                .createNativeQuery("""
                        select request_hash, status, body, etag, location from idempotency_key
                         where agency_id = :agency and actor = :actor and key = :key
                        """, KeptAnswer.class)
                .setParameter("agency", agencyId)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getSingleResult();
    }

    private void forgetOld(int agencyId, String actor, Instant now) {
        Owner owner = new Owner(agencyId, actor);
        Instant last = swept.get(owner);
        if (last != null && Duration.between(last, now).abs().compareTo(SWEPT_EVERY) < 0) {
            return;
        }
        swept.put(owner, now);
        entityManager
                .createNativeQuery("""
                        delete from idempotency_key
                         where agency_id = :agency and actor = :actor and created_at < :limit
                        """)
                .setParameter("agency", agencyId)
                .setParameter("actor", actor)
                .setParameter("limit", now.minus(KEPT_FOR))
                .executeUpdate();
    }
}
