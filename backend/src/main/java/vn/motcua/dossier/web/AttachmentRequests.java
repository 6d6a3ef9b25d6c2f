package vn.motcua.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Attachment;
import vn.motcua.dossier.AttachmentActs;
import vn.motcua.dossier.AttachmentPurpose;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Refusal;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.http.EntityTags;

/**
 * The two transactions around an upload: one asks whether the file would be taken, the other writes its row. The file
 * itself comes in between them, while no connection is held.
 */
@ApplicationScoped
class AttachmentRequests {

    @Inject
    AttachmentActs acts;

    @Inject
    ActContexts contexts;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierReadings readings;

    @Transactional
    void check(String code, AttachmentPurpose purpose) {
        acts.check(code, purpose, contexts.now());
    }

    /** The key stands for the request with the content of its file, which the hash names. */
    @Transactional
    @Idempotent
    Response add(String code, AttachmentPurpose purpose, StoredFile file) {
        ActContext context = contexts.now();
        Attachment attachment = acts.attach(code, purpose, file, context);
        URI address = URI.create("/api/v1/dossiers/" + code + "/attachments/" + attachment.number());
        return Response.created(address)
                .tag(EntityTags.of(attachment.version()))
                .entity(view(code, attachment, context))
                .build();
    }

    /** The kept file, for whoever may look at it. */
    @Transactional
    StoredFile open(String code, int number) {
        ActContext context = contexts.now();
        StoredFile file = acts.open(code, number, context.actor());
        readings.record(dossiers.get(code), DossierReading.ATTACHMENT, context.actor(), context.at());
        return file;
    }

    AttachmentView view(String code, Attachment attachment, ActContext context) {
        Refusal refusal =
                acts.removalRefusal(dossiers.get(code), attachment, context).orElse(null);
        return AttachmentView.of(attachment, refusal);
    }
}
