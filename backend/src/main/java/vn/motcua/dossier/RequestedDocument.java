package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A paper that a supplement request names. It repeats the pinned version because the database checks that the version
 * lists it: nothing else may be asked for.
 *
 * @param request counts the requests of the dossier from 1
 */
@Embeddable
public record RequestedDocument(
        int request,
        @Column(name = "procedure_id") int procedureId,
        @Column(name = "procedure_version") int procedureVersion,
        @Column(name = "document_code") int documentCode) {}
