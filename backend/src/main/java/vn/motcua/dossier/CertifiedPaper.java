package vn.motcua.dossier;

/**
 * A paper that was certified: one number in the book, however many copies (NĐ 23/2015/NĐ-CP).
 *
 * @param copies how many were certified of it
 * @param feeVnd what was taken for it
 */
public record CertifiedPaper(String paper, int pages, int copies, long feeVnd) {}
