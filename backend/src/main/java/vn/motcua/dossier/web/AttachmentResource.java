package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Attachment;
import vn.motcua.dossier.AttachmentActs;
import vn.motcua.dossier.Attachments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.files.StoredFiles;
import vn.motcua.shared.http.EntityTags;

/** Tệp đính kèm of a dossier (ADR 0026). */
@Path("/api/v1/dossiers/{code}/attachments")
@Tag(name = "Attachments", description = "Files of a dossier: scans of its papers, results, what was found out")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
@Transactional
public class AttachmentResource {

    @Inject
    Dossiers dossiers;

    @Inject
    Attachments attachments;

    @Inject
    AttachmentActs acts;

    @Inject
    AttachmentRequests requests;

    @Inject
    StoredFiles files;

    @Inject
    ActContexts contexts;

    @GET
    @Operation(operationId = "listAttachments", summary = "The files of a dossier, and what a further one may be")
    public AttachmentsView list(String code) {
        Dossier dossier = dossiers.get(code);
        ActContext context = contexts.now(dossier);
        List<AttachmentView> items = attachments.of(dossier).stream()
                .map(attachment -> AttachmentView.of(
                        attachment,
                        acts.removalRefusal(dossier, attachment, context).orElse(null)))
                .toList();
        return new AttachmentsView(
                items,
                RefusableView.of(acts.attachRefusal(dossier, context).orElse(null)),
                files.maxSize(),
                AttachmentsView.AllowedFileView.all());
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getAttachment", summary = "What is known of one file")
    @APIResponseSchema(
            value = AttachmentView.class,
            responseDescription = "The row of the file; its ETag is what If-Match must carry to take it out")
    public Response get(String code, int number) {
        Dossier dossier = dossiers.get(code);
        return respond(code, attachments.get(dossier, number), contexts.now(dossier));
    }

    @POST
    @Path("/{number}/removal")
    @RolesAllowed({CLERK, OFFICER, LEADER})
    @Idempotent
    @Operation(
            operationId = "removeAttachment",
            summary = "Gỡ tệp: marked as taken out, with a reason; row and content stay")
    @APIResponseSchema(AttachmentView.class)
    public Response remove(
            String code,
            int number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ActRequests.Reason body) {
        ActContext context = contexts.now();
        int seen = EntityTags.requireVersion(ifMatch);
        return respond(code, acts.remove(code, number, seen, body.reason(), context), context);
    }

    private Response respond(String code, Attachment attachment, ActContext context) {
        return Response.ok(requests.view(code, attachment, context))
                .tag(EntityTags.of(attachment.version()))
                .build();
    }
}
