package vn.motcua.dossier.payment;

/**
 * The next number of a book, with what stands on its cover.
 *
 * @param formNumber mẫu số; null, as {@code symbol}, while no book was opened
 * @param symbol ký hiệu
 */
public record ReceiptNumber(ReceiptId id, String formNumber, String symbol) {}
