package vn.motcua.report;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;

/** What the sums of reports need without anybody asking: folding all day long, a check at night. */
@ApplicationScoped
class SettlementSchedule {

    /** In the place of an account: nobody signs in by this name. */
    private static final String SYSTEM = "hệ thống";

    @Inject
    SettlementFolding folding;

    @Inject
    SettlementChecking checking;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    @Inject
    Clock clock;

    @Scheduled(every = "{motcua.reports.fold-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void fold() {
        folding.fold(VietnamTime.dateOf(clock.instant()));
    }

    /** Each agency by itself: one that cannot be checked does not keep the others from it. */
    @Scheduled(
            cron = "{motcua.reports.check-at}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        List<Integer> all = QuarkusTransaction.requiringNew()
                .call(() -> agencies.listAll().stream().map(Agency::id).toList());
        all.forEach(this::check);
    }

    private void check(int agencyId) {
        try {
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                scope.open(agencies.visibleTo(agencyId, VietnamTime.dateOf(clock.instant())));
                checking.check(agencyId, SYSTEM, clock.instant());
            });
        } catch (RuntimeException bug) {
            Log.errorf(bug, "The sums of agency %d could not be checked", agencyId);
        }
    }
}
