package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Thành phần hồ sơ: a paper that may be asked for, because the version lists it (NĐ 63/2010 Điều 8).
 *
 * @param code its number in the version, from 1
 * @param mandatory whether a dossier is incomplete without it
 * @param originals how many originals are to be handed in or shown
 * @param toPresent shown and handed back, not kept
 */
@Embeddable
public record RequiredDocument(
        int code,
        String name,
        String note,
        boolean mandatory,
        int originals,
        @Column(name = "certified_copies") int certifiedCopies,
        int copies,
        @Column(name = "to_present") boolean toPresent) {

    /** Whether these counts of papers satisfy the requirement: nothing is short of what the version asks. */
    public boolean isMetBy(int givenOriginals, int givenCertifiedCopies, int givenCopies) {
        return givenOriginals >= originals && givenCertifiedCopies >= certifiedCopies && givenCopies >= copies;
    }
}
