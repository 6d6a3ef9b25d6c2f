package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.Appointment;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.web.ActRequests.Completion;
import vn.motcua.dossier.web.ActRequests.Reason;
import vn.motcua.dossier.web.ActRequests.Reception;
import vn.motcua.dossier.web.ReceiveRequest.DocumentRequest;
import vn.motcua.security.idempotency.Idempotent;

/** What the desk does with a dossier that was submitted: it is received, sent back for papers, or not accepted. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class ReceptionResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    ActAnswers answers;

    @Inject
    DossierIntake intake;

    @POST
    @Path("/reception")
    @Idempotent
    @Operation(
            operationId = "receiveSubmission",
            summary = "Tiếp nhận hồ sơ đã nộp: by the version in force now; the clock starts, the date is computed")
    @APIResponseSchema(DossierView.class)
    public Response receive(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reception body) {
        Appointment appointment =
                body.appointment() == null ? null : body.appointment().toAppointment();
        return answers.perform(
                code,
                ifMatch,
                DossierAct.RECEIVE,
                (dossier, context) -> intake.accept(
                        dossier,
                        body.documents() == null ? null : DocumentRequest.all(body.documents()),
                        appointment,
                        context));
    }

    @POST
    @Path("/completion-requests")
    @Idempotent
    @Operation(
            operationId = "requestCompletion",
            summary = "Hướng dẫn hoàn thiện trước khi tiếp nhận: what is missing of the version's list; no clock runs")
    @APIResponseSchema(DossierView.class)
    public Response requestCompletion(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Completion body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.REQUEST_COMPLETION,
                (dossier, context) -> intake.requestCompletion(dossier, body.documents(), body.reason(), context));
    }

    @POST
    @Path("/reception-refusal")
    @Idempotent
    @Operation(
            operationId = "refuseAtReception",
            summary = "Từ chối tiếp nhận: in writing, with reasons; nothing was received")
    @APIResponseSchema(DossierView.class)
    public Response refuse(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reason body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.REFUSE_AT_RECEPTION,
                (dossier, context) -> dossier.refuseAtReception(context, body.reason()));
    }
}
