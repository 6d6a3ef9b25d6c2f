package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A paper as received. It repeats the pinned version because the database checks that the version lists it.
 *
 * @param originalsToReturn how many of the originals are given back with the result (NĐ 61/2018 Điều 20)
 * @param originalsReturned how many of these have been
 */
@Embeddable
public record DossierDocument(
        @Column(name = "procedure_id") int procedureId,
        @Column(name = "procedure_version") int procedureVersion,
        @Column(name = "document_code") int documentCode,
        int originals,
        @Column(name = "certified_copies") int certifiedCopies,
        int copies,
        @Column(name = "originals_to_return") int originalsToReturn,
        @Column(name = "originals_returned") int originalsReturned) {

    /** With what was handed in later. */
    DossierDocument plus(DossierDocument later) {
        return new DossierDocument(
                procedureId,
                procedureVersion,
                documentCode,
                originals + later.originals,
                certifiedCopies + later.certifiedCopies,
                copies + later.copies,
                originalsToReturn + later.originalsToReturn,
                originalsReturned);
    }

    /** So many more of its originals have been given back. */
    DossierDocument returned(int given) {
        return new DossierDocument(
                procedureId,
                procedureVersion,
                documentCode,
                originals,
                certifiedCopies,
                copies,
                originalsToReturn,
                originalsReturned + given);
    }

    /** Originals that the office still holds for the applicant. */
    public int originalsHeld() {
        return originalsToReturn - originalsReturned;
    }

    /** As the ledger tells it: {@code 2:1/0/0} is one original of paper 2. */
    String inWords() {
        return documentCode + ":" + originals + "/" + certifiedCopies + "/" + copies;
    }
}
