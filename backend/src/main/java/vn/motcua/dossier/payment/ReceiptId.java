package vn.motcua.dossier.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quyển, năm and số of a receipt: without gaps in each book of a year, and never used a second time. */
@Embeddable
public record ReceiptId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "book_year") int bookYear,
        String book,
        int number) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z0-9]{1,10})-([0-9]{4})-([0-9]{7})");

    /** @param code as {@link #code()} writes it */
    public static Optional<ReceiptId> read(int agencyId, String code) {
        Matcher matcher = WRITTEN.matcher(code);
        return matcher.matches()
                ? Optional.of(new ReceiptId(
                        agencyId,
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(1),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** As in {@code 01-2026-0000123}. */
    public String code() {
        return "%s-%d-%07d".formatted(book, bookYear, number);
    }
}
