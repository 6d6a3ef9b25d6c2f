package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.payment.Payment;
import vn.motcua.dossier.payment.PaymentBasis;
import vn.motcua.dossier.payment.PaymentDemand;
import vn.motcua.shared.problem.ProblemException;

/**
 * Nghĩa vụ tài chính: the dossier waits for money that it cannot go on without, and its clock stands meanwhile. Fees
 * paid at the counter need no wait: {@link CashDesk}.
 */
@ApplicationScoped
public class PaymentDesk {

    @Inject
    DossierActs acts;

    @Inject
    CashDesk cash;

    /** @throws ProblemException 409 NO_FEE_DUE, or 422 as {@link PaymentDemand#check} */
    public Dossier require(String code, int seenVersion, PaymentDemand demand, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.REQUIRE_PAYMENT, context, dossier -> {
            demand.check();
            long amount = demand.basis() == PaymentBasis.NOTICE
                    ? demand.amountVnd()
                    : dossier.fees().dueVnd();
            if (amount == 0) {
                throw new ActRefused(Refusal.byState("NO_FEE_DUE"));
            }
            dossier.fees().request(PaymentRequest.of(demand.basis(), amount, demand.noticeReference(), context));
            dossier.pause(Suspension.Kind.PAYMENT, context, demand.reason());
            dossier.enter(DossierStatus.AWAITING_PAYMENT);
            dossier.record(
                    DossierAct.REQUIRE_PAYMENT,
                    context,
                    EventDetails.of("basis", demand.basis())
                            .and("amountVnd", amount)
                            .and("notice", demand.noticeReference())
                            .and("reason", demand.reason()));
        });
    }

    /**
     * Fees get their receipt; what a notice asks for was paid to the treasury, whose paper is noted.
     *
     * @throws ProblemException as {@link Payment#requireFor}
     */
    public Dossier confirm(String code, int seenVersion, Payment payment, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.CONFIRM_PAYMENT, context, dossier -> {
            PaymentRequest request = dossier.fees().openRequest();
            EventDetails details = request.basis() == PaymentBasis.FEES
                    ? CashDesk.details(cash.issue(dossier, payment, context))
                    : paidElsewhere(request, payment);
            request.pay(payment, context);
            dossier.resume(context);
            dossier.enter(dossier.progress().isAtFirstStep() ? DossierStatus.RECEIVED : DossierStatus.IN_PROGRESS);
            dossier.record(
                    DossierAct.CONFIRM_PAYMENT,
                    context,
                    details.and("promisedAt", dossier.promise().promisedAt()));
        });
    }

    private static EventDetails paidElsewhere(PaymentRequest request, Payment payment) {
        payment.requireFor(request.amountVnd(), true);
        return EventDetails.of("notice", request.noticeReference())
                .and("amountVnd", payment.amountVnd())
                .and("method", payment.method())
                .and("reference", payment.reference());
    }
}
