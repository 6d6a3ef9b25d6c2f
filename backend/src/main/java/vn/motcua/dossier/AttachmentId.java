package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** @param seq counts the files of a dossier from 1; a file that was taken out keeps its number */
@Embeddable
public record AttachmentId(
        @Column(name = "agency_id") int agencyId,
        @Column(name = "dossier_id") long dossierId,
        int seq) {

    static AttachmentId of(Dossier dossier, int seq) {
        return new AttachmentId(dossier.id().agencyId(), dossier.id().id(), seq);
    }
}
