package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.payment.Payment;
import vn.motcua.dossier.payment.PaymentBasis;
import vn.motcua.dossier.payment.PaymentDemand;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.dossier.payment.StatedFee;
import vn.motcua.shared.AccentFolding;

/** Bodies of the acts that are about money. */
final class FeeRequests {

    private static final long MOST_VND = 1_000_000_000_000L;

    private FeeRequests() {}

    /** Null when it is blank. */
    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : AccentFolding.clean(typed);
    }

    @Schema(name = "AssessmentRequest", examples = "{\"fees\":[{\"fee\":1,\"pages\":3,\"copies\":2}]}")
    public record Assessment(
            @Schema(description = "The fees that are asked; none when the dossier is free of charge")
            @NotNull @Size(max = 50) List<@NotNull @Valid FeeRequest> fees) {

        List<StatedFee> stated() {
            return fees.stream().map(FeeRequest::stated).toList();
        }
    }

    @Schema(name = "FeeRequest", description = "One fee: a row of the version's table, and what its amount depends on")
    public record FeeRequest(
            @Schema(description = "Number of the row in the version's table, from 1", examples = "1") @Min(1) @Max(1000) int fee,

            @Schema(description = "Pages of one copy, for rows priced by the page", nullable = true, examples = "3")
            @Min(1) @Max(100_000) Integer pages,

            @Schema(description = "1 when left out", nullable = true, examples = "2") @Min(1) @Max(10_000) Integer copies,

            @Schema(description = "Code of an exemption group of the row", nullable = true, examples = "MERIT")
            @Size(max = 50) String exemptionGroup,

            @Schema(description = "What was shown to prove the exemption", nullable = true) @Size(max = 500) String exemptionEvidence,

            @Schema(description = "For rows that another act decides, and for no others", nullable = true)
            @Min(0) @Max(MOST_VND) Long amountVnd,

            @Schema(description = "The act that sets amountVnd", nullable = true) @Size(max = 500) String decisionReference) {

        StatedFee stated() {
            return new StatedFee(
                    fee,
                    pages,
                    Objects.requireNonNullElse(copies, 1),
                    text(exemptionGroup),
                    text(exemptionEvidence),
                    amountVnd,
                    text(decisionReference));
        }
    }

    @Schema(name = "PaymentRequiredRequest", examples = """
                    {"basis":"NOTICE","amountVnd":1250000,"noticeReference":"TB 123/TB-CCT ngày 18/11/2026",
                     "reason":"Nộp lệ phí trước bạ theo thông báo của cơ quan thuế"}
                    """)
    public record Demand(
            @Schema(description = "FEES: what the assessment left due; NOTICE: what a tax or financial notice says")
            @NotNull PaymentBasis basis,

            @Schema(description = "As the notice says; null for FEES", nullable = true) @Min(1) @Max(MOST_VND) Long amountVnd,

            @Schema(description = "Number and date of the notice; null for FEES", nullable = true) @Size(max = 500) String noticeReference,

            @NotBlank @Size(min = 10, max = 2000) String reason) {

        PaymentDemand toDemand() {
            return new PaymentDemand(basis, amountVnd, text(noticeReference), reason);
        }
    }

    @Schema(name = "PaymentRequest", examples = "{\"amountVnd\":25000,\"method\":\"CASH\"}")
    public record Paid(
            @Schema(description = "As counted; it must be what is due", examples = "25000") @Min(1) @Max(MOST_VND) long amountVnd,

            @NotNull PaymentMethod method,

            @Schema(description = "Of the transfer, the online payment or the treasury's paper", nullable = true)
            @Size(max = 200) String reference,

            @Schema(description = "The applicant when left out", nullable = true) @Size(max = 200) String payer) {

        Payment toPayment() {
            return new Payment(amountVnd, method, text(reference), text(payer));
        }
    }
}
