package vn.motcua.report.mailing;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.NumberedInAgency;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.security.AgencyScope;
import vn.motcua.security.Roles;

/**
 * Makes sendings of due moments that have come: each once, whoever looks, and after a standstill the last one alone
 * (ADR 0045).
 */
@ApplicationScoped
class DueReports {

    private static final int HANDFUL = 500;

    /** In the place of an account: nobody signs in by this name. */
    private static final String SYSTEM = "hệ thống";

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    @Inject
    Agencies agencies;

    @Inject
    StaffMembers staff;

    @Inject
    ReportSubscriptions subscriptions;

    @Inject
    ReportSendings sendings;

    /** One that cannot be taken does not keep the others from it. */
    void take(Instant now) {
        for (NumberedInAgency id : due(now)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> takeOne(id, now));
            } catch (RuntimeException bug) {
                Log.errorf(bug, "Subscription %d of agency %d could not be taken", id.number(), id.agencyId());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<NumberedInAgency> due(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            scope.open(agencies.listAll().stream().map(Agency::id).toList());
            List<Tuple> rows = entityManager
                    .createNativeQuery(
                            "select agency_id, id from report_subscription where next_due_at <= :now"
                                    + " order by next_due_at limit :limit",
                            Tuple.class)
                    .setParameter("now", now)
                    .setParameter("limit", HANDFUL)
                    .getResultList();
            return rows.stream()
                    .map(row -> new NumberedInAgency(row.get("agency_id", Integer.class), row.get("id", Long.class)))
                    .toList();
        });
    }

    /** Whoever comes second finds the row locked, or its due moment taken. */
    @SuppressWarnings("unchecked")
    private void takeOne(NumberedInAgency id, Instant now) {
        scope.open(List.of(id.agencyId()));
        List<ReportSubscription> found = entityManager
                .createNativeQuery(
                        "select * from report_subscription where agency_id = :agency and id = :id"
                                + " and next_due_at <= :now for update skip locked",
                        ReportSubscription.class)
                .setParameter("agency", id.agencyId())
                .setParameter("id", id.number())
                .setParameter("now", now)
                .getResultList();
        for (ReportSubscription subscription : found) {
            if (ownerHasLeft(subscription)) {
                subscriptions.stopForLackOfAnOwner(subscription, SYSTEM, now);
            } else {
                sendings.ofDueMoment(subscription, subscription.takeDueMoment(now), now);
            }
        }
    }

    /** Who is not of the staff has an account alone, and it is not known here what became of it. */
    private boolean ownerHasLeft(ReportSubscription subscription) {
        return staff.findByIdOptional(new StaffId(subscription.agencyId(), subscription.owner()))
                .filter(owner -> !owner.isActive()
                        || !owner.roles().isEmpty()
                                && !owner.roles().contains(Roles.LEADER)
                                && !owner.roles().contains(Roles.AUDITOR))
                .isPresent();
    }
}
