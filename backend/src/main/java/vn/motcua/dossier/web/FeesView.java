package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.FeeAccount;
import vn.motcua.dossier.PaymentRequest;
import vn.motcua.dossier.payment.AssessedFee;
import vn.motcua.dossier.payment.FeeAssessment;
import vn.motcua.dossier.payment.FeeTable;
import vn.motcua.dossier.payment.PaymentBasis;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.dossier.payment.Receipt;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeKind;

/** Phí, lệ phí of a dossier: what may be asked, what is asked, what was paid. */
@Schema(name = "Fees")
public record FeesView(
        @Schema(description = "What the pinned version asks of a dossier received on its day")
        List<PayableFee> table,

        @Schema(description = "Whether somebody has said what the dossier costs")
        boolean assessed,

        @Schema(description = "Of the last assessment") List<AssessedFeeView> lines,
        long totalVnd,
        long paidVnd,

        @Schema(description = "While it is not 0 a granted result is not returned")
        long dueVnd,

        @Schema(description = "Oldest first, those cancelled among them")
        List<ReceiptView> receipts,

        @Schema(description = "Oldest first") List<PaymentRequestView> paymentRequests) {

    @Schema(name = "PayableFee")
    public record PayableFee(
            @Schema(description = "Number of the row, by which an assessment names it")
            int fee,

            Fee terms) {}

    @Schema(name = "AssessedFee")
    public record AssessedFeeView(
            int fee,
            String name,
            FeeKind kind,
            @Schema(nullable = true) Integer pages,
            int copies,
            @Schema(description = "Before the exemption") long fullVnd,
            @Schema(nullable = true) String exemptionGroup,
            int exemptionPercent,
            @Schema(nullable = true) String exemptionEvidence,
            long amountVnd,
            @Schema(nullable = true) String decisionReference,
            OffsetDateTime assessedAt,
            StaffRef assessedBy) {

        static AssessedFeeView of(AssessedFee fee) {
            return new AssessedFeeView(
                    fee.feeRow(),
                    fee.name(),
                    fee.kind(),
                    fee.pages(),
                    fee.copies(),
                    fee.fullVnd(),
                    fee.exemptionGroup(),
                    fee.exemptionPercent(),
                    fee.exemptionEvidence(),
                    fee.amountVnd(),
                    fee.decisionReference(),
                    offset(fee.assessedAt()),
                    StaffRef.of(fee.assessedBy(), fee.assessedByName()));
        }
    }

    @Schema(name = "RequiredPayment", description = "Nghĩa vụ tài chính that the dossier waited or waits for")
    public record PaymentRequestView(
            PaymentBasis basis,
            long amountVnd,
            @Schema(nullable = true) String noticeReference,
            OffsetDateTime requestedAt,
            StaffRef requestedBy,

            @Schema(description = "Null while the dossier waits", nullable = true)
            OffsetDateTime paidAt,

            @Schema(description = "Who confirmed it", nullable = true)
            StaffRef confirmedBy,

            @Schema(nullable = true) PaymentMethod method,
            @Schema(nullable = true) String paymentReference) {

        static PaymentRequestView of(PaymentRequest request) {
            return new PaymentRequestView(
                    request.basis(),
                    request.amountVnd(),
                    request.noticeReference(),
                    offset(request.requestedAt()),
                    StaffRef.of(request.requestedBy(), request.requestedByName()),
                    offset(request.paidAt()),
                    StaffRef.of(request.paidBy(), request.paidByName()),
                    request.method(),
                    request.paymentReference());
        }
    }

    static FeesView of(FeeAccount account, FeeTable table, List<Receipt> receipts) {
        return new FeesView(
                IntStream.range(0, table.fees().size())
                        .mapToObj(
                                index -> new PayableFee(index + 1, table.fees().get(index)))
                        .filter(row -> FeeAssessment.isAskedOn(table.day(), row.terms()))
                        .toList(),
                account.isAssessed(),
                account.lastAssessment().stream().map(AssessedFeeView::of).toList(),
                account.totalVnd(),
                account.paidVnd(),
                account.dueVnd(),
                receipts.stream().map(ReceiptView::of).toList(),
                account.requests().stream().map(PaymentRequestView::of).toList());
    }
}
