package vn.motcua.dossier.register;

/** Số thứ tự, quyển and năm of a row; the number runs on through the books of the year. */
public record RegisterNumber(Register register, int year, int book, int number) {

    /** Quyển số, as in {@code 01}. */
    public String bookCode() {
        return "%02d".formatted(book);
    }

    /**
     * What stands on the paper that was certified, as in {@code 15, quyển số 01/2026-SCT/BS}; null for the register of
     * dossiers, whose papers carry the code of the dossier.
     */
    public String documentNumber() {
        return register.isOfCertification()
                ? "%02d, quyển số %s/%d-%s".formatted(number, bookCode(), year, register.sign())
                : null;
    }
}
