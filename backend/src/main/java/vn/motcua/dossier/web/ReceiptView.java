package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.dossier.payment.Receipt;
import vn.motcua.dossier.payment.ReceiptCancellation;
import vn.motcua.dossier.payment.ReceiptLine;
import vn.motcua.organization.StaffRef;

/** Biên lai thu phí, lệ phí. */
@Schema(name = "Receipt")
public record ReceiptView(
        @Schema(description = "Book, year and number in one", examples = "01-2026-0000123")
        String code,

        @Schema(description = "Mẫu số of the book; null, as symbol, where none was opened", nullable = true)
        String formNumber,

        @Schema(description = "Ký hiệu of the book", examples = "AB-26T", nullable = true)
        String symbol,

        String book,
        int year,
        int number,
        String payer,
        long amountVnd,

        @Schema(examples = "Hai mươi lăm nghìn đồng") String amountInWords,

        PaymentMethod method,
        @Schema(nullable = true) String reference,
        OffsetDateTime issuedAt,
        StaffRef cashier,
        List<LineView> lines,

        @Schema(description = "Null while it holds", nullable = true)
        CancellationView cancellation) {

    @Schema(name = "ReceiptLine")
    public record LineView(
            @Schema(description = "Number of the row in the version's table")
            int fee,

            String name,
            long amountVnd) {

        static LineView of(ReceiptLine line) {
            return new LineView(line.feeRow(), line.name(), line.amountVnd());
        }
    }

    @Schema(name = "ReceiptCancellation")
    public record CancellationView(OffsetDateTime at, StaffRef by, String reason) {

        static CancellationView of(ReceiptCancellation cancellation) {
            return new CancellationView(
                    offset(cancellation.at()),
                    StaffRef.of(cancellation.by(), cancellation.byName()),
                    cancellation.reason());
        }
    }

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.id().code(),
                receipt.formNumber(),
                receipt.symbol(),
                receipt.id().book(),
                receipt.id().bookYear(),
                receipt.id().number(),
                receipt.payer(),
                receipt.amountVnd(),
                receipt.amountInWords(),
                receipt.method(),
                receipt.reference(),
                offset(receipt.issuedAt()),
                StaffRef.of(receipt.cashier(), receipt.cashierName()),
                receipt.lines().stream().map(LineView::of).toList(),
                receipt.cancellation().map(CancellationView::of).orElse(null));
    }
}
