package vn.motcua.report.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.organization.Actor;
import vn.motcua.organization.NumberedInAgency;
import vn.motcua.report.PeriodNames;
import vn.motcua.report.mailing.ReportSending.Kind;
import vn.motcua.report.mailing.ReportSending.Occasion;
import vn.motcua.report.mailing.ReportSubscription.DueMoment;
import vn.motcua.shared.NativeScalar;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** What was sent, and what is to be sent: written by the rhythm of a subscription or by somebody's wish. */
@ApplicationScoped
public class ReportSendings {

    @Inject
    EntityManager entityManager;

    @Inject
    MailableReports reports;

    @Inject
    MailConfig config;

    /** Whether there is a mail server at all. */
    public boolean canBeSent() {
        return config.isSetUp();
    }

    void ofDueMoment(ReportSubscription subscription, DueMoment due, Instant now) {
        write(subscription, new Occasion(Kind.DUE, due.at(), due.missed(), null), subscription.addresses(), now);
    }

    /**
     * The report of a subscription to one address, now.
     *
     * @throws ProblemException 409 MAIL_NOT_SET_UP
     */
    public ReportSending test(ReportSubscription subscription, String address, Actor by, Instant now) {
        requireMail();
        return write(subscription, new Occasion(Kind.TEST, now, 0, by), List.of(address), now);
    }

    /**
     * The same figures again, to those who did not get them; to all when everybody did.
     *
     * @throws ProblemException 404 SENDING_NOT_FOUND, 409 SENDING_NOT_OVER or MAIL_NOT_SET_UP
     */
    public ReportSending again(long number, Actor by, Instant now) {
        requireMail();
        ReportSending before = get(by.agencyId(), number);
        if (before.state() == ReportSending.State.WAITING) {
            throw new ProblemException(409, "SENDING_NOT_OVER", null);
        }
        List<ReportDelivery> letters = letters(before);
        List<String> unsent = letters.stream()
                .filter(letter -> letter.state() != ReportDelivery.State.SENT)
                .map(ReportDelivery::address)
                .toList();
        List<String> addresses =
                unsent.isEmpty() ? letters.stream().map(ReportDelivery::address).toList() : unsent;
        return keep(new ReportSending(nextId(by.agencyId()), before, by, now), addresses);
    }

    /** @throws ProblemException 404 SENDING_NOT_FOUND */
    public ReportSending get(int agencyId, long number) {
        ReportSending sending = entityManager.find(ReportSending.class, new NumberedInAgency(agencyId, number));
        if (sending == null) {
            throw new ProblemException(404, "SENDING_NOT_FOUND", null, Long.toString(number));
        }
        return sending;
    }

    /**
     * The newest first.
     *
     * @param subscription 0 for those of all
     * @param before number of the last one shown
     */
    public List<ReportSending> page(int agencyId, long subscription, long before, int limit) {
        return entityManager
                .createQuery(
                        "from ReportSending where id.agencyId = :agency and id.number < :before"
                                + " and (:subscription = 0 or subscription = :subscription) order by id.number desc",
                        ReportSending.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setParameter("subscription", subscription)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<ReportDelivery> letters(ReportSending sending) {
        return letters(sending.agencyId(), List.of(sending)).getOrDefault(sending.number(), List.of());
    }

    /** By the number of their sending. */
    public Map<Long, List<ReportDelivery>> letters(int agencyId, List<ReportSending> sendings) {
        return entityManager
                .createQuery(
                        "from ReportDelivery where id.agencyId = :agency and id.sending in :sendings order by id.address",
                        ReportDelivery.class)
                .setParameter("agency", agencyId)
                .setParameter(
                        "sendings", sendings.stream().map(ReportSending::number).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(ReportDelivery::sending));
    }

    private ReportSending write(
            ReportSubscription subscription, Occasion occasion, List<String> addresses, Instant now) {
        List<PeriodNames.Name> series =
                subscription.series() == null ? List.of() : reports.periodsOf(subscription.series());
        MailedPeriod.Days days = subscription.period().before(VietnamTime.dateOf(occasion.dueAt()), series);
        return keep(new ReportSending(nextId(subscription.agencyId()), subscription, occasion, days, now), addresses);
    }

    private ReportSending keep(ReportSending sending, List<String> addresses) {
        entityManager.persist(sending);
        entityManager.flush();
        addresses.forEach(address -> entityManager.persist(new ReportDelivery(sending, address)));
        return sending;
    }

    private NumberedInAgency nextId(int agencyId) {
        long number = NativeScalar.of(entityManager, "select nextval('report_sending_id') as id", "id", Long.class)
                .getSingleResult();
        return new NumberedInAgency(agencyId, number);
    }

    private void requireMail() {
        if (!canBeSent()) {
            throw new ProblemException(409, "MAIL_NOT_SET_UP", null);
        }
    }
}
