package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A paper as received. It repeats the pinned version because the database checks that the version lists it. */
@Embeddable
public record DossierDocument(
        @Column(name = "procedure_id") int procedureId,
        @Column(name = "procedure_version") int procedureVersion,
        @Column(name = "document_code") int documentCode,
        int originals,
        @Column(name = "certified_copies") int certifiedCopies,
        int copies) {}
