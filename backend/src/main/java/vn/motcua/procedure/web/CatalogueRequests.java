package vn.motcua.procedure.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.CertificationBook;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.LegalReference;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.PublicationOrder;
import vn.motcua.procedure.Retirement;
import vn.motcua.procedure.Rewording;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.OfficeDate;

/** Bodies of the acts on the catalogue. */
final class CatalogueRequests {

    private static final String CODE_MALFORMED = "PROCEDURE_CODE_MALFORMED";
    private static final int SHORTEST_REASON = 10;

    private CatalogueRequests() {}

    @Schema(name = "ProcedureRequest")
    record NewProcedure(
            @Schema(examples = "1.001776") @NotNull @Pattern(regexp = Procedure.CODE, message = CODE_MALFORMED) String code,

            @Schema(examples = "BTXH") @NotBlank @Size(max = 50) String fieldCode,

            @Schema(examples = "Trợ cấp xã hội hàng tháng") @NotBlank @Size(max = 1000) String name) {}

    @Schema(name = "DraftRequest")
    record NewDraft(
            @Schema(
                    description = "Number of the version to begin from; left out to begin with the name alone",
                    nullable = true,
                    examples = "3")
            @Min(1) @Max(100_000) Integer from) {}

    @Schema(name = "PublicationRequest")
    record Publication(
            @Schema(examples = "2188/QĐ-UBND") @NotBlank @Size(max = 100) String decisionNumber,

            @Schema(examples = "2026-11-10") @NotNull @OfficeDate
            LocalDate issuedOn,

            @Schema(examples = "UBND tỉnh Vĩnh Long") @NotBlank @Size(max = 200) String issuer,

            @Schema(nullable = true, examples = "https://vinhlong.gov.vn/qd-2188.pdf")
            @Size(max = 1000) @Pattern(regexp = "https?://\\S+", message = "URL_MALFORMED") String decisionUrl,

            @Schema(examples = "2027-01-01") @NotNull @OfficeDate
            LocalDate effectiveFrom,

            @Schema(description = "First day on which it is no longer in force", nullable = true) @OfficeDate
            LocalDate effectiveUntil) {

        PublicationOrder toOrder() {
            return new PublicationOrder(
                    new Decision(decisionNumber, issuedOn, issuer, AccentFolding.clean(decisionUrl)),
                    effectiveFrom,
                    effectiveUntil);
        }
    }

    @Schema(name = "CorrectionRequest", description = "New words for slips of the pen; null leaves them as they are")
    record Correction(
            @Schema(examples = "Sửa lỗi chính tả trong tên") @NotBlank @Size(min = SHORTEST_REASON, max = 1000) String reason,

            @Schema(nullable = true) @Size(min = 1, max = 1000) String name,

            @Schema(nullable = true) @Size(max = 10_000) String authority,
            @Schema(nullable = true) @Size(max = 10_000) String subjects,
            @Schema(nullable = true) @Size(max = 10_000) String sequence,
            @Schema(nullable = true) @Size(max = 10_000) String conditions,
            @Schema(nullable = true) @Size(max = 10_000) String result,

            @Schema(nullable = true) @Size(max = 200) List<@NotNull @Valid CorrectedDocument> documents,

            @Schema(nullable = true) @Size(max = 200) List<@NotNull @Valid LegalReference> legalBasis) {

        Rewording toRewording() {
            return new Rewording(
                    AccentFolding.clean(name),
                    AccentFolding.clean(authority),
                    AccentFolding.clean(subjects),
                    AccentFolding.clean(sequence),
                    AccentFolding.clean(conditions),
                    AccentFolding.clean(result),
                    documents == null
                            ? List.of()
                            : documents.stream()
                                    .map(CorrectedDocument::toRewording)
                                    .toList(),
                    legalBasis);
        }
    }

    @Schema(name = "CorrectedDocumentRequest")
    record CorrectedDocument(
            @Schema(description = "Number of the paper in the version", examples = "1") @Min(1) @Max(9999) int code,

            @Schema(nullable = true) @Size(max = 10_000) String name,
            @Schema(nullable = true) @Size(max = 10_000) String note,
            @Schema(nullable = true) @Size(max = 10_000) String form,
            @Schema(nullable = true) @Size(max = 10_000) String formUrl) {

        private Rewording.RewordedDocument toRewording() {
            return new Rewording.RewordedDocument(
                    code,
                    AccentFolding.clean(name),
                    AccentFolding.clean(note),
                    AccentFolding.clean(form),
                    AccentFolding.clean(formUrl));
        }
    }

    @Schema(name = "RetirementRequest")
    record RetirementOrder(
            @Schema(description = "First day without the procedure", examples = "2027-01-01") @NotNull @OfficeDate
            LocalDate retiredOn,

            @Schema(examples = "Bãi bỏ theo Quyết định 2188/QĐ-UBND") @NotBlank @Size(min = SHORTEST_REASON, max = 1000) String reason,

            @Schema(description = "Code of the procedure that takes its place", nullable = true, examples = "1.002222")
            @Size(max = 50) String replacedBy) {

        Retirement toRetirement() {
            return new Retirement(retiredOn, reason, AccentFolding.clean(replacedBy));
        }
    }

    @Schema(name = "RestrictionRequest")
    record Restriction(
            @Schema(description = "Whether dossiers received from now on are seen by their circle alone") @NotNull Boolean restricted,

            @Schema(examples = "Hồ sơ tố cáo, phải giữ bí mật người tố cáo")
            @NotBlank @Size(min = SHORTEST_REASON, max = 1000) String reason) {}

    @Schema(name = "CertificationBookRequest")
    record Certification(
            @Schema(description = "Null for none", nullable = true)
            CertificationBook book,

            @Schema(examples = "Thủ tục chứng thực bản sao từ bản chính")
            @NotBlank @Size(min = SHORTEST_REASON, max = 1000) String reason) {}

    @Schema(name = "RefilingRequest")
    record Refiling(
            @Schema(examples = "1.001776") @NotNull @Pattern(regexp = Procedure.CODE, message = CODE_MALFORMED) String code,

            @Schema(examples = "BTXH") @NotBlank @Size(max = 50) String fieldCode,

            @Schema(examples = "Đã có mã quốc gia") @NotBlank @Size(min = SHORTEST_REASON, max = 1000) String reason) {}
}
