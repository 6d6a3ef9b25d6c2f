package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.CashDesk;
import vn.motcua.dossier.FeeDesk;
import vn.motcua.dossier.PaymentDesk;
import vn.motcua.dossier.web.ActRequests.Reason;
import vn.motcua.dossier.web.FeeRequests.Assessment;
import vn.motcua.dossier.web.FeeRequests.Demand;
import vn.motcua.dossier.web.FeeRequests.Paid;
import vn.motcua.security.idempotency.Idempotent;

/** The acts that are about money; conditional and repeatable like all acts. */
@Path("/api/v1/dossiers/{code}")
@Tag(name = "Acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER})
@Transactional
public class FeeResource {

    private static final String IF_MATCH = "If-Match";
    private static final String KEY = "Idempotency-Key";

    @Inject
    FeeDesk fees;

    @Inject
    CashDesk cash;

    @Inject
    PaymentDesk payments;

    @Inject
    ActAnswers answers;

    @POST
    @Path("/fees")
    @Idempotent
    @Operation(
            operationId = "assessFees",
            summary = "Tính phí: amounts come from the pinned version's table; a later assessment takes the place")
    @APIResponseSchema(DossierView.class)
    @APIResponse(responseCode = "422", description = "A fee that is not of the table, or lacks what its row needs")
    public Response assess(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Assessment body) {
        return answers.answer(ifMatch, (seen, context) -> fees.assess(code, seen, body.stated(), context));
    }

    @POST
    @Path("/receipts")
    @Idempotent
    @Operation(
            operationId = "collectFees",
            summary = "Thu phí tại quầy: all that is due, for a receipt with the next number of the book")
    @APIResponseSchema(DossierView.class)
    @APIResponse(responseCode = "422", description = "AMOUNT_NOT_DUE or PAYMENT_REFERENCE_MISSING")
    public Response collect(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Paid body) {
        return answers.answer(ifMatch, (seen, context) -> cash.collect(code, seen, body.toPayment(), context));
    }

    @POST
    @Path("/receipts/{receipt}/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelReceipt",
            summary = "Hủy biên lai: a dated entry with its reason; the number is never used again")
    @APIResponseSchema(DossierView.class)
    public Response cancel(
            String code,
            @PathParam("receipt") @Size(max = 30) String receipt,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Reason body) {
        return answers.answer(ifMatch, (seen, context) -> cash.cancel(code, seen, receipt, body.reason(), context));
    }

    @POST
    @Path("/payment-requests")
    @Idempotent
    @Operation(
            operationId = "requirePayment",
            summary = "Yêu cầu thực hiện nghĩa vụ tài chính: the dossier waits, its clock stands")
    @APIResponseSchema(DossierView.class)
    @APIResponse(
            responseCode = "422",
            description = "NOTICE_AMOUNT_MISSING, NOTICE_REFERENCE_MISSING or FEE_IS_ASSESSED")
    public Response require(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Demand body) {
        return answers.answer(ifMatch, (seen, context) -> payments.require(code, seen, body.toDemand(), context));
    }

    @POST
    @Path("/payments")
    @Idempotent
    @Operation(
            operationId = "confirmPayment",
            summary = "Xác nhận đã nộp: the clock goes on where it stood; fees get their receipt")
    @APIResponseSchema(DossierView.class)
    @APIResponse(responseCode = "422", description = "AMOUNT_NOT_DUE or PAYMENT_REFERENCE_MISSING")
    public Response confirm(
            String code,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key,
            @NotNull @Valid Paid body) {
        return answers.answer(ifMatch, (seen, context) -> payments.confirm(code, seen, body.toPayment(), context));
    }
}
