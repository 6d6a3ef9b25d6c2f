package vn.motcua.dossier.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.VietnamTime;

/**
 * A register of one year.
 *
 * @param entries how many rows it has, which is its last number
 * @param books oldest first
 * @param closing null while it is open
 * @param version changes with every row, so that nobody closes what they have not seen
 */
public record RegisterYear(Register register, int year, int entries, List<Book> books, Closing closing, int version) {

    /**
     * Quyển.
     *
     * @param firstNumber of the year's numbers that it begins with
     * @param lastNumber one less than the first while it is empty
     * @param openedBy account of who opened it, or of the machine that brought its first row in
     */
    public record Book(
            int book, int firstNumber, int lastNumber, Instant openedAt, String openedBy, String openedByName) {}

    /**
     * Khóa sổ, with the totals that were signed.
     *
     * @param resolved how many of the dossiers had an end
     * @param returned how many of them had been given back
     * @param copies certified, in a book of certification
     * @param feeVnd of what was certified
     */
    public record Closing(
            Instant closedAt,
            String closedByName,
            String signatoryTitle,
            int entries,
            int resolved,
            int returned,
            long copies,
            long feeVnd) {}

    /** A year is closed at its end: on 31 December, after the last dossier of the day, or later. */
    public LocalDate closableFrom() {
        return LocalDate.of(year, 12, 31);
    }

    public boolean isClosable(Instant now) {
        return closing == null && !VietnamTime.dateOf(now).isBefore(closableFrom());
    }
}
