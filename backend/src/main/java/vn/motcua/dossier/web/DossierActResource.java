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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;
import vn.motcua.dossier.web.ActRequests.Extension;
import vn.motcua.dossier.web.ActRequests.Note;
import vn.motcua.dossier.web.ActRequests.PassOn;
import vn.motcua.dossier.web.ActRequests.Reason;
import vn.motcua.dossier.web.ActRequests.Result;
import vn.motcua.dossier.web.ActRequests.Return;
import vn.motcua.dossier.web.ActRequests.SupplementNotice;
import vn.motcua.dossier.web.ActRequests.Supplied;
import vn.motcua.dossier.web.ReceiveRequest.DocumentRequest;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.AccentFolding;

/**
 * One sub-resource an act. Each needs {@code If-Match} with the version that the caller saw (428 without, 412 when
 * somebody was faster) and honours {@code Idempotency-Key}.
 */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "Acts", description = "What is done to a dossier")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class DossierActResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    ActAnswers answers;

    @Inject
    DossierPapers papers;

    @POST
    @Path("/hand-overs")
    @Idempotent
    @Operation(operationId = "handOverDossier", summary = "Bàn giao: the desk gives the dossier to the next step")
    @APIResponseSchema(DossierView.class)
    public Response handOver(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid PassOn body) {
        return answers.passOn(code, ifMatch, DossierAct.HAND_OVER, body);
    }

    @POST
    @Path("/hand-overs/{handOver}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptHandOver", summary = "Nhận bàn giao: the second signature of the pair")
    @APIResponseSchema(DossierView.class)
    public Response accept(
            String code, int handOver, @HeaderParam(IF_MATCH) String ifMatch, @HeaderParam(KEY) String key) {
        return answers.perform(code, ifMatch, DossierAct.ACCEPT_HAND_OVER, (dossier, context) -> {
            dossier.requireOpenHandOver(handOver);
            dossier.acceptHandOver(context);
        });
    }

    @POST
    @Path("/step-completions")
    @Idempotent
    @Operation(operationId = "completeStep", summary = "Xong bước, giao tiếp: the officer's work goes to the next step")
    @APIResponseSchema(DossierView.class)
    public Response completeStep(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid PassOn body) {
        return answers.passOn(code, ifMatch, DossierAct.COMPLETE_STEP, body);
    }

    @POST
    @Path("/signature")
    @Idempotent
    @Operation(operationId = "signDossier", summary = "Ký duyệt: the leader approves")
    @APIResponseSchema(DossierView.class)
    public Response sign(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Note body) {
        return answers.passOn(code, ifMatch, DossierAct.SIGN, new PassOn(body.note(), null));
    }

    @POST
    @Path("/supplement-requests")
    @Idempotent
    @Operation(
            operationId = "requestSupplement",
            summary = "Yêu cầu bổ sung: one complete notice, the clock stands; a second one needs the leader")
    @APIResponseSchema(DossierView.class)
    public Response requestSupplement(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid SupplementNotice body) {
        List<String> asked = Objects.requireNonNullElse(body.documents(), List.of());
        return answers.perform(
                code,
                ifMatch,
                DossierAct.REQUEST_SUPPLEMENT,
                (dossier, context) -> dossier.requestSupplement(context, body.reason(), papers.asked(dossier, asked)));
    }

    @POST
    @Path("/supplements")
    @Idempotent
    @Operation(operationId = "receiveSupplement", summary = "Nhận bổ sung: the clock starts again, a new date is given")
    @APIResponseSchema(DossierView.class)
    public Response receiveSupplement(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Supplied body) {
        List<ReceivedDocument> handedIn = DocumentRequest.all(Objects.requireNonNullElse(body.documents(), List.of()));
        return answers.perform(
                code,
                ifMatch,
                DossierAct.RECEIVE_SUPPLEMENT,
                (dossier, context) ->
                        dossier.receiveSupplement(context, body.note(), papers.handedIn(dossier, handedIn)));
    }

    @POST
    @Path("/extensions")
    @Idempotent
    @Operation(
            operationId = "extendDossier",
            summary = "Gia hạn kèm xin lỗi: once, and at least one working day before the date")
    @APIResponseSchema(DossierView.class)
    public Response extend(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Extension body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.EXTEND,
                (dossier, context) -> dossier.extend(context, body.workingDays(), body.reason()));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @Operation(operationId = "refuseDossier", summary = "Từ chối giải quyết: in writing, with reasons")
    @APIResponseSchema(DossierView.class)
    public Response refuse(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reason body) {
        return answers.perform(
                code, ifMatch, DossierAct.REFUSE, (dossier, context) -> dossier.refuse(context, body.reason()));
    }

    @POST
    @Path("/stop")
    @Idempotent
    @Operation(operationId = "stopDossier", summary = "Dừng giải quyết, with a reason")
    @APIResponseSchema(DossierView.class)
    public Response stop(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reason body) {
        return answers.perform(
                code, ifMatch, DossierAct.STOP, (dossier, context) -> dossier.stop(context, body.reason()));
    }

    @POST
    @Path("/result")
    @Idempotent
    @Operation(operationId = "finishDossier", summary = "Có kết quả: the outcome is given for good")
    @APIResponseSchema(DossierView.class)
    public Response finish(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Result body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.FINISH,
                (dossier, context) -> dossier.finish(context, body.resultNumber(), body.note()));
    }

    @POST
    @Path("/return")
    @Idempotent
    @Operation(operationId = "returnResult", summary = "Trả kết quả")
    @APIResponseSchema(DossierView.class)
    public Response returnResult(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Return body) {
        return answers.perform(
                code,
                ifMatch,
                DossierAct.RETURN,
                (dossier, context) -> dossier.returnResult(
                        context,
                        body.collectedBy(),
                        body.note(),
                        papers.givenBack(dossier, body.givenBack(), AccentFolding.clean(body.originalsNote()))));
    }
}
