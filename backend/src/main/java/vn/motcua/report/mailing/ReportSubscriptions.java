package vn.motcua.report.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agency;
import vn.motcua.organization.NumberedInAgency;
import vn.motcua.report.mailing.SubscriptionChange.Act;
import vn.motcua.shared.NativeScalar;
import vn.motcua.shared.problem.ProblemException;

/** The subscriptions of an agency; its leaders and auditors look after all of them together. */
@ApplicationScoped
public class ReportSubscriptions {

    private static final int MOST = 50;

    @Inject
    EntityManager entityManager;

    @Inject
    MailableReports reports;

    /** @throws ProblemException 409 TOO_MANY_SUBSCRIPTIONS, 422 about what is ordered */
    public ReportSubscription create(SubscriptionOrder order, Actor by, Instant now) {
        reports.check(order);
        // Whoever adds another at the same time waits, so that there are never too many.
        entityManager.find(Agency.class, by.agencyId(), LockModeType.PESSIMISTIC_WRITE);
        if (count(by.agencyId()) >= MOST) {
            throw new ProblemException(409, "TOO_MANY_SUBSCRIPTIONS", null, MOST);
        }
        long number = NativeScalar.of(entityManager, "select nextval('report_subscription_id') as id", "id", Long.class)
                .getSingleResult();
        ReportSubscription subscription =
                new ReportSubscription(new NumberedInAgency(by.agencyId(), number), order, by, now);
        entityManager.persist(subscription);
        note(subscription, Act.CREATED, by, now);
        return subscription;
    }

    /** @throws ProblemException 404 SUBSCRIPTION_NOT_FOUND, 412 SUBSCRIPTION_CHANGED, 422 about what is ordered */
    public ReportSubscription change(long number, int seenVersion, SubscriptionOrder order, Actor by, Instant now) {
        reports.check(order);
        ReportSubscription subscription = seen(number, seenVersion, by);
        subscription.change(order, by, now);
        note(subscription, Act.CHANGED, by, now);
        return subscription;
    }

    /** @throws ProblemException 404 SUBSCRIPTION_NOT_FOUND, 409 SUBSCRIPTION_STOPPED, 412 SUBSCRIPTION_CHANGED */
    public ReportSubscription stop(long number, int seenVersion, Actor by, Instant now) {
        ReportSubscription subscription = seen(number, seenVersion, by);
        if (subscription.isStopped()) {
            throw new ProblemException(409, "SUBSCRIPTION_STOPPED", null);
        }
        subscription.stop();
        note(subscription, Act.STOPPED, by, now);
        return subscription;
    }

    /** @throws ProblemException 404 SUBSCRIPTION_NOT_FOUND, 409 SUBSCRIPTION_RUNNING, 412 SUBSCRIPTION_CHANGED */
    public ReportSubscription resume(long number, int seenVersion, Actor by, Instant now) {
        ReportSubscription subscription = seen(number, seenVersion, by);
        if (!subscription.isStopped()) {
            throw new ProblemException(409, "SUBSCRIPTION_RUNNING", null);
        }
        subscription.resume(by, now);
        note(subscription, Act.RESUMED, by, now);
        return subscription;
    }

    /** @throws ProblemException 404 SUBSCRIPTION_NOT_FOUND */
    public ReportSubscription get(int agencyId, long number) {
        return found(number, entityManager.find(ReportSubscription.class, new NumberedInAgency(agencyId, number)));
    }

    /**
     * By number.
     *
     * @param after the last one shown; 0 for the first page
     */
    public List<ReportSubscription> page(int agencyId, long after, int limit) {
        return entityManager
                .createQuery(
                        "from ReportSubscription where id.agencyId = :agency and id.number > :after order by id.number",
                        ReportSubscription.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was done to it, the newest first. */
    public List<SubscriptionChange> changes(ReportSubscription subscription, int most) {
        return entityManager
                .createQuery(
                        "from SubscriptionChange where id.agencyId = :agency and id.subscription = :number"
                                + " order by id.version desc",
                        SubscriptionChange.class)
                .setParameter("agency", subscription.agencyId())
                .setParameter("number", subscription.number())
                .setMaxResults(most)
                .getResultList();
    }

    /** Its owner has left, or may not read reports any more. */
    void stopForLackOfAnOwner(ReportSubscription subscription, String system, Instant now) {
        subscription.stop();
        entityManager.persist(new SubscriptionChange(subscription, Act.OWNER_LEFT, system, system, now));
    }

    private ReportSubscription seen(long number, int seenVersion, Actor by) {
        ReportSubscription subscription = found(
                number,
                entityManager.find(
                        ReportSubscription.class,
                        new NumberedInAgency(by.agencyId(), number),
                        LockModeType.PESSIMISTIC_WRITE));
        if (subscription.version() != seenVersion) {
            throw new ProblemException(412, "SUBSCRIPTION_CHANGED", "header:If-Match");
        }
        return subscription;
    }

    private static ReportSubscription found(long number, ReportSubscription subscription) {
        if (subscription == null) {
            throw new ProblemException(404, "SUBSCRIPTION_NOT_FOUND", null, Long.toString(number));
        }
        return subscription;
    }

    private long count(int agencyId) {
        return entityManager
                .createQuery("select count(*) from ReportSubscription where id.agencyId = :agency", Long.class)
                .setParameter("agency", agencyId)
                .getSingleResult();
    }

    private void note(ReportSubscription subscription, Act act, Actor by, Instant now) {
        entityManager.persist(new SubscriptionChange(subscription, act, by.username(), by.name(), now));
    }
}
