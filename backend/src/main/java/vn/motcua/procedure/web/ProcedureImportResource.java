package vn.motcua.procedure.web;

import static vn.motcua.security.Roles.CATALOGUE_ADMIN;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.BatchOrder;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.PublicationOrder;
import vn.motcua.procedure.exchange.CatalogueImport;
import vn.motcua.procedure.exchange.FileFormat;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** Nhập danh mục: a list or a workbook becomes the catalogue, all of it or nothing. */
@Path("/api/v1/procedure-imports")
@Tag(name = "Procedure versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CATALOGUE_ADMIN)
@Transactional
public class ProcedureImportResource {

    private static final String EXAMPLE = """
            code,name,field,time_limit_value,time_limit_unit,fee_vnd,components,result,legal_basis,source
            1.001776,Trợ cấp xã hội hàng tháng,Bảo trợ xã hội,10,working_day,0,Tờ khai [chính:1;sao:0],Quyết định,NĐ 20/2021/NĐ-CP,
            """;

    @Inject
    CatalogueImport catalogue;

    @Inject
    CatalogueEdits edits;

    @Inject
    CurrentUser user;

    @Context
    HttpHeaders headers;

    /** A file of the whole country is one transaction, which a busy machine does not end in the usual minute. */
    private static final int LONGEST_SECONDS = 900;

    @POST
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @Consumes({FileTypes.CSV, FileTypes.XLSX})
    @Idempotent
    @Operation(
            operationId = "importProcedures",
            summary = "Bring the catalogue to what a file states",
            description = "Where a procedure says something else, a new version is made and published by the decision,"
                    + " or left as a draft. What the file is silent about stays as it is; procedures that it does not"
                    + " name stay, too. The same file twice changes nothing. All or nothing: one mistake refuses the"
                    + " file; a dry run tells them all and what would change.")
    @APIResponseSchema(value = CatalogueImportView.class, responseDescription = "What changed, or would change")
    @APIResponse(
            responseCode = "409",
            description = "DECISION_DIFFERS: the number is known with another date or issuer")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE, WORKBOOK_TOO_LARGE")
    @APIResponse(
            responseCode = "422",
            description = "CATALOGUE_FILE_REFUSED with every mistake at line:number:column, in a workbook at"
                    + " sheet:name:line:number:column; EFFECTIVE_PERIOD_UPSIDE_DOWN, DEPARTMENT_NOT_HERE")
    public Response load(
            @Parameter(description = "Only tell what would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "false leaves drafts; then no decision is needed")
                    @QueryParam("publish")
                    @DefaultValue("true")
                    boolean publish,
            @Parameter(description = "The decision that publishes", example = "2188/QĐ-UBND")
                    @QueryParam("decisionNumber")
                    @Size(max = 100) String decisionNumber,
            @Parameter(schema = @Schema(format = "date", examples = "2026-11-10"))
                    @QueryParam("issuedOn")
                    @Size(max = 10) String issuedOn,
            @Parameter(example = "UBND tỉnh Vĩnh Long") @QueryParam("issuer") @Size(max = 200) String issuer,
            @Parameter(schema = @Schema(format = "date", examples = "2027-01-01"))
                    @QueryParam("effectiveFrom")
                    @Size(max = 10) String effectiveFrom,
            @Parameter(description = "Department that leads fields named for the first time; the first when left out")
                    @QueryParam("fieldDepartment")
                    @Size(max = 50) String fieldDepartment,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = FileTypes.CSV,
                                        schema = @Schema(implementation = String.class),
                                        examples = @ExampleObject(name = "one procedure", value = EXAMPLE)),
                                @Content(
                                        mediaType = FileTypes.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    @NotNull byte[] file) {
        boolean isNamed = decisionNumber != null || effectiveFrom != null;
        PublicationOrder publication =
                publish && (!dryRun || isNamed) ? publication(decisionNumber, issuedOn, issuer, effectiveFrom) : null;
        BatchOrder order = new BatchOrder(dryRun, publish, publication, user.agencyId(), fieldDepartment);
        FileFormat format = FileTypes.formatOf(headers.getMediaType());
        return Response.ok(CatalogueImportView.of(dryRun, catalogue.carryOut(format, file, order, edits.now())))
                .build();
    }

    private static PublicationOrder publication(String number, String issuedOn, String issuer, String effectiveFrom) {
        LocalDate issued = ZonedParameter.date("issuedOn", required("issuedOn", issuedOn));
        LocalDate from = ZonedParameter.date("effectiveFrom", required("effectiveFrom", effectiveFrom));
        Decision decision = new Decision(required("decisionNumber", number), issued, required("issuer", issuer));
        return new PublicationOrder(decision, from, null);
    }

    private static String required(String name, String value) {
        String text = AccentFolding.clean(value);
        if (text == null) {
            throw new ProblemException(400, "REQUIRED", "query:" + name);
        }
        return text;
    }
}
