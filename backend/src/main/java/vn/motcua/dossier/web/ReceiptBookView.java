package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.payment.ReceiptBook;
import vn.motcua.organization.StaffRef;
import vn.motcua.shared.VietnamTime;

/** Quyển biên lai. */
@Schema(name = "ReceiptBook")
public record ReceiptBookView(
        @Schema(description = "Quyển số", examples = "02") String book,

        @Schema(description = "Mẫu số", examples = "01BLP2-001")
        String formNumber,

        @Schema(description = "Ký hiệu", examples = "AB-26T")
        String symbol,

        @Schema(description = "The first day whose receipts are numbered in it")
        LocalDate validFrom,

        State state,
        String reason,
        OffsetDateTime openedAt,
        StaffRef openedBy) {

    @Schema(name = "ReceiptBookState")
    public enum State {
        UPCOMING,
        IN_USE,
        REPLACED
    }

    /** @param inForce the book of this moment */
    static ReceiptBookView of(ReceiptBook book, Optional<ReceiptBook> inForce, Instant now) {
        return new ReceiptBookView(
                book.code(),
                book.formNumber(),
                book.symbol(),
                book.validFrom(),
                state(book, inForce, now),
                book.reason(),
                offset(book.openedAt()),
                StaffRef.of(book.openedBy(), book.openedByName()));
    }

    private static State state(ReceiptBook book, Optional<ReceiptBook> inForce, Instant now) {
        if (book.validFrom().isAfter(VietnamTime.dateOf(now))) {
            return State.UPCOMING;
        }
        return inForce.map(ReceiptBook::code).filter(book.code()::equals).isPresent() ? State.IN_USE : State.REPLACED;
    }
}
