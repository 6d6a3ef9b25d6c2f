package vn.motcua.dossier.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.VietnamTime;

/** The books of receipts that were opened; the one of the latest day leads, and of one day the last opened. */
@ApplicationScoped
public class ReceiptBooks implements PanacheRepositoryBase<ReceiptBook, ReceiptBook.Id> {

    private static final String NEWEST_FIRST = " order by validFrom desc, openedAt desc, id.book desc";

    /** Where a page goes on: what the last row shown is sorted by. */
    public record After(LocalDate validFrom, Instant openedAt, String book) {

        static final After NOTHING = new After(LocalDate.of(9999, 1, 1), Instant.EPOCH, "");

        /** @throws IllegalArgumentException when there is no such code of a book */
        public After {
            if (!book.matches("[A-Z0-9]{0,10}")) {
                throw new IllegalArgumentException("No book: " + book);
            }
        }
    }

    /** @param after null for the first page */
    public List<ReceiptBook> page(int agencyId, After after, int limit) {
        After last = after == null ? After.NOTHING : after;
        return find(
                        "id.agencyId = ?1 and (validFrom, openedAt, id.book) < (?2, ?3, ?4)" + NEWEST_FIRST,
                        agencyId,
                        last.validFrom(),
                        last.openedAt(),
                        last.book())
                .page(0, limit)
                .list();
    }

    /** In which receipts of a moment are numbered; empty where no book was opened yet. */
    public Optional<ReceiptBook> inForceAt(int agencyId, Instant at) {
        return find(
                        "id.agencyId = ?1 and validFrom <= ?2 and openedAt <= ?3" + NEWEST_FIRST,
                        agencyId,
                        VietnamTime.dateOf(at),
                        at)
                .firstResultOptional();
    }
}
