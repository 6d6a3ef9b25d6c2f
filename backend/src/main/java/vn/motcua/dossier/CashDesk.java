package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.payment.Payment;
import vn.motcua.dossier.payment.Receipt;
import vn.motcua.dossier.payment.ReceiptBook;
import vn.motcua.dossier.payment.ReceiptBooks;
import vn.motcua.dossier.payment.ReceiptId;
import vn.motcua.dossier.payment.ReceiptLine;
import vn.motcua.dossier.payment.ReceiptNumber;
import vn.motcua.dossier.payment.Receipts;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** Thu phí: takes what is due, all of it, and gives a receipt; cancels a receipt by an entry of its own (ADR 0024). */
@ApplicationScoped
public class CashDesk {

    @Inject
    DossierActs acts;

    @Inject
    Receipts receipts;

    @Inject
    ReceiptBooks books;

    @Inject
    NumberSeries numbers;

    @Inject
    ReceiptConfig config;

    /** @throws ProblemException as {@link Payment#requireFor} */
    public Dossier collect(String code, int seenVersion, Payment payment, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.COLLECT_FEES, context, dossier -> {
            Receipt receipt = issue(dossier, payment, context);
            dossier.record(DossierAct.COLLECT_FEES, context, details(receipt));
        });
    }

    /**
     * @param number as {@link ReceiptId#code}
     * @throws ProblemException 404 RECEIPT_NOT_FOUND unless it was given for this dossier; 409 RECEIPT_CANCELLED
     */
    public Dossier cancel(String code, int seenVersion, String number, String reason, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.CANCEL_RECEIPT, context, dossier -> {
            Receipt receipt = receiptOf(dossier, number);
            receipt.cancel(context.actor(), context.at(), reason);
            dossier.fees().giveBack(receipt.amountVnd());
            dossier.record(DossierAct.CANCEL_RECEIPT, context, details(receipt).and("reason", reason));
        });
    }

    /** Takes the number last, so that others wait for it no longer than they must. */
    Receipt issue(Dossier dossier, Payment payment, ActContext context) {
        DossierId id = dossier.id();
        payment.requireFor(dossier.fees().dueVnd(), payment.isNoted());
        List<ReceiptLine> lines = dossier.fees().dueLines(receipts.paidByRow(id.agencyId(), id.id()));
        dossier.fees().receive(payment.amountVnd());
        String payer = payment.payer() == null ? dossier.intake().applicant().name() : payment.payer();
        Receipt receipt = Receipt.issue(
                next(id.agencyId(), context), id.id(), payment.by(payer), lines, context.actor(), context.at());
        receipts.persist(receipt);
        return receipt;
    }

    static EventDetails details(Receipt receipt) {
        return EventDetails.of("receipt", receipt.id().code())
                .and("amountVnd", receipt.amountVnd())
                .and("method", receipt.method())
                .and("reference", receipt.reference())
                .and("payer", receipt.payer());
    }

    private Receipt receiptOf(Dossier dossier, String number) {
        Receipt receipt = ReceiptId.read(dossier.id().agencyId(), number)
                .map(receipts::findById)
                .filter(found -> found.dossierId() == dossier.id().id())
                .orElseThrow(() -> new ProblemException(404, "RECEIPT_NOT_FOUND", null, number));
        if (receipt.cancellation().isPresent()) {
            throw new ProblemException(409, "RECEIPT_CANCELLED", null, number);
        }
        return receipt;
    }

    private ReceiptNumber next(int agencyId, ActContext context) {
        Optional<ReceiptBook> opened = books.inForceAt(agencyId, context.at());
        String book = opened.map(ReceiptBook::code).orElseGet(config::book);
        int year = VietnamTime.dateOf(context.at()).getYear();
        int number = numbers.next(agencyId, series(Integer.toString(year), book));
        return new ReceiptNumber(
                new ReceiptId(agencyId, year, book, number),
                opened.map(ReceiptBook::formNumber).orElse(null),
                opened.map(ReceiptBook::symbol).orElse(null));
    }

    static String series(String year, String book) {
        return "receipt:" + year + ":" + book;
    }
}
