package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/** Files of dossiers that the current transaction may see. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, AttachmentId> {

    /** Far more than any dossier has; keeps the list one page. */
    static final int MOST = 200;

    /** All of a dossier, oldest first, those that were taken out among them. */
    public List<Attachment> of(Dossier dossier) {
        return list(
                "id.agencyId = ?1 and id.dossierId = ?2",
                Sort.by("id.seq"),
                dossier.id().agencyId(),
                dossier.id().id());
    }

    /**
     * @throws ProblemException 404 ATTACHMENT_NOT_FOUND
     */
    public Attachment get(Dossier dossier, int number) {
        return findByIdOptional(AttachmentId.of(dossier, number))
                .orElseThrow(() -> new ProblemException(404, "ATTACHMENT_NOT_FOUND", null, number));
    }

    /**
     * The number of the next file; the dossier is locked, so nobody takes the same.
     *
     * @throws ProblemException 409 ATTACHMENTS_FULL
     */
    AttachmentId nextId(Dossier dossier) {
        int taken = of(dossier).size();
        if (taken >= MOST) {
            throw new ProblemException(409, "ATTACHMENTS_FULL", null, MOST);
        }
        return AttachmentId.of(dossier, taken + 1);
    }
}
