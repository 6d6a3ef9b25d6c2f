package vn.motcua.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.files.StoredFile;

/**
 * Ảnh chữ ký, con dấu: what is printed where somebody would sign, from a day on.
 *
 * @param account whose signature it is; null of the seal
 * @param holder their name; null of the seal
 * @param removal null while it is printed
 */
public record PaperPicture(
        int id,
        Kind kind,
        String account,
        String holder,
        LocalDate validFrom,
        StoredFile file,
        Instant addedAt,
        String addedByName,
        Removal removal) {

    public enum Kind {
        SIGNATURE,
        SEAL
    }

    /** Gỡ: it is printed on no paper any more. */
    public record Removal(Instant at, String byName, String reason) {}

    /** Changes once. */
    public int version() {
        return removal == null ? 0 : 1;
    }
}
