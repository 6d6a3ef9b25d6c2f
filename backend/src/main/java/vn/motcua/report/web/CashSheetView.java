package vn.motcua.report.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.FeeKind;
import vn.motcua.report.CashSheet;
import vn.motcua.report.CashSheet.EntryKind;
import vn.motcua.report.CashSheet.Total;
import vn.motcua.shared.http.CodeName;

/** Bảng kê thu phí, lệ phí trong ngày. */
@Schema(name = "CashSheet")
public record CashSheetView(
        @Schema(examples = "2026-11-18") LocalDate date,
        CodeName agency,

        @Schema(description = "Whose receipts; null for those of all", nullable = true)
        String cashier,

        OffsetDateTime asOf,

        @Schema(description = "Receipts and cancellations of the day, in order")
        List<EntryView> entries,

        List<MethodTotal> byMethod,
        List<FeeTotal> byFee,
        AmountsView total) {

    @Schema(name = "CashSheetEntry")
    public record EntryView(
            EntryKind kind,
            OffsetDateTime at,
            @Schema(examples = "01-2026-0000123") String receipt,

            @Schema(description = "Null of a restricted dossier, as payer, reference and reason", nullable = true)
            String dossierCode,

            @Schema(description = "Shortened for who does not work with it", nullable = true)
            String payer,

            boolean restricted,
            CodeName procedure,

            @Schema(description = "Negative for a cancellation")
            long amountVnd,

            PaymentMethod method,
            @Schema(nullable = true) String reference,
            StaffRef cashier,

            @Schema(description = "Who cashed, or who cancelled")
            String by,

            @Schema(description = "Of a cancellation; else null", nullable = true)
            String reason) {

        static EntryView of(CashSheet.Entry entry) {
            return new EntryView(
                    entry.kind(),
                    offset(entry.at()),
                    entry.receipt().code(),
                    entry.dossierCode(),
                    entry.payer(),
                    entry.restricted(),
                    new CodeName(entry.procedureCode(), entry.procedureName()),
                    entry.amountVnd(),
                    entry.method(),
                    entry.reference(),
                    StaffRef.of(entry.cashier(), entry.cashierName()),
                    entry.by(),
                    entry.reason());
        }
    }

    @Schema(name = "CashSheetAmounts", description = "netVnd = collectedVnd − cancelledVnd")
    public record AmountsView(long collectedVnd, long cancelledVnd, long netVnd) {

        static AmountsView of(Total total) {
            return new AmountsView(total.collectedVnd(), total.cancelledVnd(), total.netVnd());
        }
    }

    @Schema(name = "CashSheetMethodTotal")
    public record MethodTotal(PaymentMethod method, AmountsView amounts) {}

    @Schema(name = "CashSheetFeeTotal")
    public record FeeTotal(FeeKind kind, String name, AmountsView amounts) {}

    static CashSheetView of(CashSheet sheet, LocalDate date, CodeName agency, String cashier, OffsetDateTime asOf) {
        return new CashSheetView(
                date,
                agency,
                cashier,
                asOf,
                sheet.entries().stream().map(EntryView::of).toList(),
                sheet.byMethod().entrySet().stream()
                        .map(method -> new MethodTotal(method.getKey(), AmountsView.of(method.getValue())))
                        .toList(),
                sheet.byFee().entrySet().stream()
                        .map(fee ->
                                new FeeTotal(fee.getKey().kind(), fee.getKey().name(), AmountsView.of(fee.getValue())))
                        .toList(),
                AmountsView.of(sheet.total()));
    }
}
