package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.CertificationDesk;
import vn.motcua.dossier.CertifiedPaper;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

/** Vào sổ chứng thực. */
@Path("/api/v1/dossiers/{code}/certifications")
@Tag(name = "Registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER})
@Transactional
public class CertificationResource {

    private static final int MOST_PAPERS = 100;

    @Inject
    CertificationDesk desk;

    @Inject
    ActContexts contexts;

    @POST
    @Idempotent
    @Operation(
            operationId = "certifyPapers",
            summary = "Vào sổ chứng thực: each paper that was certified gets the next number of its book",
            description = "After it was signed, or given on the spot. Numbers have no gaps and begin at 1 each year.")
    @APIResponseSchema(CertificationsView.class)
    @APIResponse(
            responseCode = "409",
            description = "NOT_A_CERTIFICATION, NOTHING_CERTIFIED, REGISTER_CLOSED, or no act of this status")
    @APIResponse(responseCode = "422", description = "SIGNATORY_REQUIRED, SIGNATORY_UNKNOWN")
    public CertificationsView certify(
            String code,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid CertificationRequest body) {
        List<CertifiedPaper> papers = body.papers().stream()
                .map(paper -> new CertifiedPaper(paper.paper().strip(), paper.pages(), paper.copies(), paper.feeVnd()))
                .toList();
        List<RegisterNumber> entered =
                desk.certify(code, EntityTags.requireVersion(ifMatch), papers, body.signatory(), contexts.now());
        return new CertificationsView(entered.stream().map(NumberView::of).toList());
    }

    @Schema(name = "CertificationRequest")
    public record CertificationRequest(
            @NotEmpty @Size(max = MOST_PAPERS) @Valid List<@NotNull PaperRequest> papers,

            @Schema(
                    description =
                            "Account of who signed, where it was signed by hand; who signed in the system when left out",
                    nullable = true,
                    examples = "leader")
            @Size(max = 100) String signatory) {}

    @Schema(name = "CertifiedPaperRequest")
    public record PaperRequest(
            @Schema(examples = "Bằng tốt nghiệp trung học phổ thông") @NotBlank @Size(max = 500) String paper,

            @Schema(examples = "2") @NotNull @Min(1) @Max(10_000) Integer pages,

            @Schema(examples = "5") @NotNull @Min(1) @Max(10_000) Integer copies,

            @Schema(examples = "20000") @NotNull @Min(0) @Max(1_000_000_000) Long feeVnd) {}

    @Schema(name = "Certifications")
    public record CertificationsView(List<NumberView> items) {}

    @Schema(name = "CertificationNumber")
    public record NumberView(
            Register register,
            int year,
            int book,
            int number,

            @Schema(description = "As on the paper", examples = "15, quyển số 01/2026-SCT/BS")
            String documentNumber) {

        static NumberView of(RegisterNumber number) {
            return new NumberView(
                    number.register(), number.year(), number.book(), number.number(), number.documentNumber());
        }
    }
}
