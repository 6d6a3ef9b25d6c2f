package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.dossier.payment.Receipt;
import vn.motcua.dossier.payment.ReceiptCancellation;

/** Biên lai thu phí, lệ phí, in three copies; one that was cancelled says so across its head. */
final class FeeReceiptWriter implements FormWriter {

    private static final List<String> COPIES =
            List.of("Liên 1: Lưu tại cuống", "Liên 2: Giao người nộp tiền", "Liên 3: Lưu chứng từ kế toán");

    /** What was paid for. */
    public record Line(int number, String name, String amount) {}

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return facts.receipts().stream().map(Receipt::issuedAt).toList();
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        Receipt receipt = facts.receipts().get(number - 1);
        facts.whose(values);
        values.put("copies", COPIES)
                .put("formNumber", receipt.formNumber())
                .put("symbol", receipt.symbol())
                .put("book", receipt.id().book())
                .put("number", "%07d".formatted(receipt.id().number()))
                .put("year", receipt.id().bookYear())
                .put("payer", receipt.payer())
                .put("lines", lines(receipt))
                .put("total", VietnameseWords.dong(receipt.amountVnd()))
                .put("inWords", receipt.amountInWords())
                .put("method", VietnameseWords.method(receipt.method()))
                .put("reference", receipt.reference())
                .put("issuedAt", VietnameseWords.moment(receipt.issuedAt()))
                .put("cashier", receipt.cashierName())
                .put(
                        "cancelledAt",
                        receipt.cancellation()
                                .map(ReceiptCancellation::at)
                                .map(VietnameseWords::moment)
                                .orElse(null))
                .put(
                        "cancelledBecause",
                        receipt.cancellation().map(ReceiptCancellation::reason).orElse(null));
    }

    private static List<Line> lines(Receipt receipt) {
        return IntStream.range(0, receipt.lines().size())
                .mapToObj(index -> new Line(
                        index + 1,
                        receipt.lines().get(index).name(),
                        VietnameseWords.dong(receipt.lines().get(index).amountVnd())))
                .toList();
    }
}
