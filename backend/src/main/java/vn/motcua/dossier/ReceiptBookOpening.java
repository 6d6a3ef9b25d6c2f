package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.motcua.dossier.payment.ReceiptBook;
import vn.motcua.dossier.payment.ReceiptBooks;
import vn.motcua.organization.Actor;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** Mở quyển biên lai: receipts are numbered in another book from a day on (ADR 0055). */
@ApplicationScoped
public class ReceiptBookOpening {

    @Inject
    ReceiptBooks books;

    @Inject
    NumberSeries numbers;

    @Inject
    ReceiptConfig config;

    /** What is opened, and why. */
    public record NewBook(String code, String formNumber, String symbol, LocalDate validFrom, String reason) {}

    /**
     * @throws ProblemException 422 RECEIPT_BOOK_DAY unless it is used from today or a day within a year; 409
     *     RECEIPT_BOOK_USED
     */
    public ReceiptBook open(NewBook book, Actor by, Instant at) {
        LocalDate today = VietnamTime.dateOf(at);
        LocalDate last = today.plusYears(1);
        if (book.validFrom().isBefore(today) || book.validFrom().isAfter(last)) {
            throw new ProblemException(422, "RECEIPT_BOOK_DAY", "/validFrom", today, last);
        }
        // Its first number is 1: the code must not be that of the numbers that were given without a book.
        if (book.code().equals(config.book())
                || numbers.isBegun(by.agencyId(), CashDesk.series("____", book.code()))
                || insert(book, by, at) == 0) {
            throw new ProblemException(409, "RECEIPT_BOOK_USED", "/book", book.code());
        }
        return books.findById(new ReceiptBook.Id(by.agencyId(), book.code()));
    }

    /** Nothing where the code is taken, by whoever was faster. */
    private int insert(NewBook book, Actor by, Instant at) {
        return books.getEntityManager()
                .createNativeQuery("""
                        insert into receipt_book (agency_id, book, form_number, symbol, valid_from, reason,
                                                  opened_at, opened_by, opened_by_name)
                        values (:agency, :book, :formNumber, :symbol, cast(:validFrom as date), :reason,
                                cast(:at as timestamptz), :by, :byName)
                        on conflict do nothing
                        """)
                .setParameter("agency", by.agencyId())
                .setParameter("book", book.code())
                .setParameter("formNumber", book.formNumber())
                .setParameter("symbol", book.symbol())
                .setParameter("validFrom", book.validFrom().toString())
                .setParameter("reason", book.reason())
                .setParameter("at", at.truncatedTo(ChronoUnit.MICROS).toString()) // as the database keeps it
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .executeUpdate();
    }
}
