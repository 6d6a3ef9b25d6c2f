package vn.motcua.paperwork;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks every night whether a month is over that was not printed, so that a night that was missed is made up for. */
@ApplicationScoped
class RegisterPrintSchedule {

    @Inject
    MonthlyPrinting printing;

    @Inject
    Clock clock;

    @Scheduled(
            cron = "{motcua.registers.print-at}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = ConcurrentExecution.SKIP)
    void print() {
        printing.makeDue(clock.instant());
    }
}
