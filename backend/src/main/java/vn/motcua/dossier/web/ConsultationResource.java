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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ConsultationDesk;
import vn.motcua.dossier.LegDesk;
import vn.motcua.dossier.web.ConsultationRequests.Answer;
import vn.motcua.dossier.web.ConsultationRequests.Consult;
import vn.motcua.dossier.web.ConsultationRequests.Leg;
import vn.motcua.dossier.web.ConsultationRequests.LegReturn;
import vn.motcua.security.idempotency.Idempotent;

/** The acts that ask others for their part; conditional and repeatable like all acts. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class ConsultationResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    ConsultationDesk consultations;

    @Inject
    LegDesk legs;

    @Inject
    ActAnswers answers;

    @POST
    @Path("/consultations")
    @Idempotent
    @Operation(
            operationId = "consultDepartment",
            summary = "Lấy ý kiến: a question to another department; the dossier's clock runs on")
    @APIResponseSchema(DossierView.class)
    @APIResponse(responseCode = "422", description = "CONSULTATION_DEPARTMENT_UNKNOWN or CONSULTATION_WITH_ITSELF")
    public Response consult(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Consult body) {
        return answers.answer(ifMatch, (seen, context) -> consultations.ask(code, seen, body.toQuestion(), context));
    }

    @POST
    @Path("/consultations/{consultation}/answer")
    @Idempotent
    @Operation(operationId = "answerConsultation", summary = "Cho ý kiến: taken late, too, and recorded as late")
    @APIResponseSchema(DossierView.class)
    public Response answer(
            String code,
            int consultation,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Answer body) {
        return answers.answer(
                ifMatch,
                (seen, context) ->
                        consultations.answer(code, seen, consultation, body.opinion(), body.text(), context));
    }

    @POST
    @Path("/outside-legs")
    @Idempotent
    @Operation(
            operationId = "dispatchOutsideLeg",
            summary = "Chuyển liên thông: an agency outside gets its part, with a clock of its own")
    @APIResponseSchema(DossierView.class)
    @APIResponse(responseCode = "422", description = "LEG_AGENCY_MISSING, or a limit that cannot be")
    public Response dispatch(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Leg body) {
        return answers.answer(ifMatch, (seen, context) -> legs.dispatch(code, seen, body.toDispatch(), context));
    }

    @POST
    @Path("/outside-legs/{leg}/return")
    @Idempotent
    @Operation(operationId = "returnOutsideLeg", summary = "Nhận lại liên thông: what the agency outside has sent back")
    @APIResponseSchema(DossierView.class)
    public Response comeBack(
            String code,
            int leg,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid LegReturn body) {
        return answers.answer(ifMatch, (seen, context) -> legs.comeBack(code, seen, leg, body.result(), context));
    }
}
