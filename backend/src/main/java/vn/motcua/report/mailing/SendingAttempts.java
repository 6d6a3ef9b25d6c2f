package vn.motcua.report.mailing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.NumberedInAgency;
import vn.motcua.report.mailing.ReportSending.Fault;
import vn.motcua.report.mailing.ReportSending.State;
import vn.motcua.security.AgencyScope;

/**
 * The rows of what is being sent. Each step is a short transaction of its own: none is open while the mail server is
 * spoken to, and what it has taken is known at once.
 */
@ApplicationScoped
class SendingAttempts {

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    @Inject
    Agencies agencies;

    @Inject
    ReportSendings sendings;

    /**
     * A sending that is this instance's to send now.
     *
     * @param addresses that have not got it yet
     */
    record Taken(ReportSending sending, List<String> addresses) {}

    /** The one that has waited longest; empty when nothing is left that may be tried by now. */
    @SuppressWarnings("unchecked")
    Optional<Taken> take(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            scope.open(agencies.listAll().stream().map(Agency::id).toList());
            List<ReportSending> found = entityManager
                    .createNativeQuery(
                            "select * from report_sending where next_attempt_at <= :now"
                                    + " order by next_attempt_at, id limit 1 for update skip locked",
                            ReportSending.class)
                    .setParameter("now", now)
                    .getResultList();
            return found.stream().findFirst().map(sending -> {
                sending.begin(now);
                return new Taken(
                        sending,
                        sendings.letters(sending).stream()
                                .filter(letter -> letter.state() == ReportDelivery.State.WAITING)
                                .map(ReportDelivery::address)
                                .toList());
            });
        });
    }

    void made(ReportSending taken, MailedFile file) {
        change(taken, sending -> sending.made(file));
    }

    void replied(ReportSending taken, String address, PostReply reply, Instant now) {
        change(taken, sending -> entityManager
                .find(ReportDelivery.class, new ReportDelivery.Id(sending.agencyId(), sending.number(), address))
                .note(reply, now));
    }

    /** The report could not be made. */
    void notMade(ReportSending taken, String detail, boolean later, Instant now) {
        change(taken, sending -> {
            if (!later || !sending.tryLater(Fault.REPORT_NOT_MADE, detail, now)) {
                sendings.letters(sending).stream()
                        .filter(letter -> letter.state() == ReportDelivery.State.WAITING)
                        .forEach(ReportDelivery::giveUp);
                sending.end(ended(sendings.letters(sending)), Fault.REPORT_NOT_MADE, detail);
            }
        });
    }

    /** After an attempt: it has ended, is tried later, or is given up. */
    void settle(ReportSending taken, PostReply last, Instant now) {
        change(taken, sending -> {
            List<ReportDelivery> letters = sendings.letters(sending);
            Fault fault = last.outcome() == PostReply.Outcome.UNREACHABLE ? Fault.SERVER_UNREACHABLE : Fault.REFUSED;
            List<ReportDelivery> waiting = letters.stream()
                    .filter(letter -> letter.state() == ReportDelivery.State.WAITING)
                    .toList();
            if (!waiting.isEmpty() && sending.tryLater(fault, waiting.getFirst().reply(), now)) {
                return;
            }
            String detail = waiting.isEmpty() ? null : waiting.getFirst().reply();
            waiting.forEach(ReportDelivery::giveUp);
            State state = ended(letters);
            sending.end(state, state == State.SENT ? null : fault, detail);
        });
    }

    private static State ended(List<ReportDelivery> letters) {
        long sent = letters.stream()
                .filter(letter -> letter.state() == ReportDelivery.State.SENT)
                .count();
        if (sent == letters.size()) {
            return State.SENT;
        }
        return sent == 0 ? State.FAILED : State.PARTLY_SENT;
    }

    private void change(ReportSending taken, Consumer<ReportSending> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            scope.open(List.of(taken.agencyId()));
            change.accept(
                    entityManager.find(ReportSending.class, new NumberedInAgency(taken.agencyId(), taken.number())));
        });
    }
}
