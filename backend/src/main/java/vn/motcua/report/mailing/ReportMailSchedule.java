package vn.motcua.report.mailing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks every few seconds whether something is due; that is one look at an index. */
@ApplicationScoped
class ReportMailSchedule {

    @Inject
    ReportMailing mailing;

    @Inject
    Clock clock;

    @Scheduled(every = "{motcua.reports.mail-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        mailing.work(clock.instant());
    }
}
