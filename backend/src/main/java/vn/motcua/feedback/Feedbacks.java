package vn.motcua.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.problem.ProblemException;

/** Feedback and complaints that the transaction may see. */
@ApplicationScoped
public class Feedbacks implements PanacheRepositoryBase<Feedback, FeedbackId> {

    /** Sorts behind every moment of ours. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    EntityManager entityManager;

    /** Where a page goes on: what the last one shown is due by ({@link #dueKey}), and its code. */
    public record After(Instant dueAt, String code) {}

    /** @throws ProblemException 404 FEEDBACK_NOT_FOUND */
    public Feedback get(String code) {
        return find("id.code", code).firstResultOptional().orElseThrow(() -> notFound(code));
    }

    /**
     * For an act: whoever comes second waits, and then sees the new version.
     *
     * @throws ProblemException 404 FEEDBACK_NOT_FOUND, 412 CHANGED_MEANWHILE
     */
    Feedback getForAct(String code, int seenVersion) {
        Feedback feedback = find("id.code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> notFound(code));
        if (feedback.version() != seenVersion) {
            throw new ProblemException(412, "CHANGED_MEANWHILE", "header:If-Match");
        }
        return feedback;
    }

    Optional<Feedback> ofRequest(int agencyId, String requestId) {
        return requestId == null
                ? Optional.empty()
                : find("id.agencyId = ?1 and requestId = ?2", agencyId, requestId)
                        .firstResultOptional();
    }

    /**
     * What an agency has to do first comes first; what waits for others, or is done, comes last.
     *
     * @param after null for the first page
     */
    public List<Feedback> page(
            int agencyId, Set<FeedbackKind> kinds, Set<FeedbackStatus> statuses, After after, int limit) {
        return entityManager
                .createQuery("""
                        from Feedback where id.agencyId = :agency and kind in :kinds and status in :statuses
                           and (coalesce(dueAt, :never) > :dueAt or coalesce(dueAt, :never) = :dueAt and id.code > :code)
                         order by coalesce(dueAt, :never), id.code
                        """, Feedback.class)
                .setParameter("agency", agencyId)
                .setParameter("kinds", kinds)
                .setParameter("statuses", statuses)
                .setParameter("never", NEVER)
                .setParameter("dueAt", after == null ? Instant.EPOCH : after.dueAt())
                .setParameter("code", after == null ? "" : after.code())
                .setMaxResults(limit)
                .getResultList();
    }

    public static Instant dueKey(Feedback feedback) {
        return feedback.dueAt() == null ? NEVER : feedback.dueAt();
    }

    /** All that was done, oldest first. */
    public List<FeedbackEvent> history(Feedback feedback) {
        return entityManager
                .createQuery(
                        "from FeedbackEvent where id.agencyId = :agency and id.feedbackCode = :code order by id.seq",
                        FeedbackEvent.class)
                .setParameter("agency", feedback.agencyId())
                .setParameter("code", feedback.code())
                .getResultList();
    }

    /**
     * What came in between two moments, as known now.
     *
     * @param from inclusive
     * @param until exclusive
     */
    public FeedbackTally tally(int agencyId, Instant from, Instant until, Instant now) {
        return entityManager
                .createQuery("""
                        select new vn.motcua.feedback.FeedbackTally(
                               count(*) filter (where kind = FEEDBACK),
                               count(*) filter (where kind = FEEDBACK and status <> REFUSED
                                                  and (answeredAt is not null or answerDueAt < :now)),
                               count(*) filter (where kind = FEEDBACK and answeredAt <= answerDueAt),
                               count(*) filter (where kind = COMPLAINT),
                               count(*) filter (where kind = COMPLAINT and finding = DISMISSED))
                          from Feedback
                         where id.agencyId = :agency and receivedAt >= :from and receivedAt < :until
                        """, FeedbackTally.class)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("now", now)
                .getSingleResult();
    }

    void add(FeedbackEvent event) {
        entityManager.persist(event);
    }

    private static ProblemException notFound(String code) {
        return new ProblemException(404, "FEEDBACK_NOT_FOUND", null, code);
    }
}
