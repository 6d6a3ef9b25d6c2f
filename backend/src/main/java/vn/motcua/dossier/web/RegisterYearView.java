package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterYear;

/** A register of one year: its books, and its closing. */
@Schema(name = "RegisterYear")
public record RegisterYearView(
        Register register,

        @Schema(examples = "Sổ theo dõi hồ sơ") String title,

        @Schema(description = "Ký hiệu of a book of certification", nullable = true, examples = "SCT/BS")
        String sign,

        @Schema(examples = "2026") int year,

        @Schema(description = "How many rows it has: the last number", examples = "4200")
        int entries,

        List<BookView> books,

        @Schema(description = "Null while it is open", nullable = true)
        ClosingView closing,

        @Schema(description = "Whether the leader can close it today")
        boolean closable,

        @Schema(description = "The first day on which it can be closed")
        LocalDate closableFrom,

        @Schema(description = "For If-Match; changes with every row")
        int version) {

    @Schema(name = "RegisterBook")
    public record BookView(
            int book,
            int firstNumber,

            @Schema(description = "One less than the first while it is empty")
            int lastNumber,

            OffsetDateTime openedAt,
            String openedBy) {

        static BookView of(RegisterYear.Book book) {
            return new BookView(
                    book.book(), book.firstNumber(), book.lastNumber(), offset(book.openedAt()), book.openedByName());
        }
    }

    @Schema(name = "RegisterClosing", description = "The totals as they were signed")
    public record ClosingView(
            OffsetDateTime closedAt,
            String closedBy,
            String signatoryTitle,
            int entries,
            int resolved,
            int returned,
            long copies,
            long feeVnd) {

        static ClosingView of(RegisterYear.Closing closing) {
            return new ClosingView(
                    offset(closing.closedAt()),
                    closing.closedByName(),
                    closing.signatoryTitle(),
                    closing.entries(),
                    closing.resolved(),
                    closing.returned(),
                    closing.copies(),
                    closing.feeVnd());
        }
    }

    static RegisterYearView of(RegisterYear year, Instant now) {
        return new RegisterYearView(
                year.register(),
                year.register().title(),
                year.register().sign(),
                year.year(),
                year.entries(),
                year.books().stream().map(BookView::of).toList(),
                year.closing() == null ? null : ClosingView.of(year.closing()),
                year.isClosable(now),
                year.closableFrom(),
                year.version());
    }
}
