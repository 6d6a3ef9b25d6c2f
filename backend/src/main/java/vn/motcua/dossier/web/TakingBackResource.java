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
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.web.ActRequests.Note;
import vn.motcua.dossier.web.ActRequests.Reason;
import vn.motcua.security.idempotency.Idempotent;

/** Acts that take something back: a hand-over, a dossier by its applicant, a result that was wrong. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class TakingBackResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    ActAnswers answers;

    @POST
    @Path("/hand-overs/{handOver}/recall")
    @Idempotent
    @Operation(
            operationId = "recallHandOver",
            summary = "Rút lại bàn giao: by who gave it or a leader, while nobody has accepted it")
    @APIResponseSchema(DossierView.class)
    public Response recall(
            String code,
            int handOver,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Note body) {
        return answers.perform(code, ifMatch, DossierAct.RECALL_HAND_OVER, (dossier, context) -> {
            dossier.requireOpenHandOver(handOver);
            dossier.recallHandOver(context, body.note());
        });
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            operationId = "requestWithdrawal",
            summary =
                    "Yêu cầu rút hồ sơ, recorded for the applicant: the clock stands until a leader stops the dossier")
    @APIResponseSchema(DossierView.class)
    public Response requestWithdrawal(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reason body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.REQUEST_WITHDRAWAL,
                (dossier, context) -> dossier.requestWithdrawal(context, body.reason()));
    }

    @POST
    @Path("/withdrawal-cancellation")
    @Idempotent
    @Operation(operationId = "cancelWithdrawal", summary = "Không rút nữa: the clock runs on where it stood")
    @APIResponseSchema(DossierView.class)
    public Response cancelWithdrawal(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Note body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.CANCEL_WITHDRAWAL,
                (dossier, context) -> dossier.cancelWithdrawal(context, body.note()));
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @Operation(
            operationId = "reopenDossier",
            summary = "Mở lại để đính chính: a wrong result goes back to its officer; the outcome given once stays")
    @APIResponseSchema(DossierView.class)
    public Response reopen(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reason body) {
        return answers.perform(
                code, ifMatch, DossierAct.REOPEN, (dossier, context) -> dossier.reopen(context, body.reason()));
    }
}
