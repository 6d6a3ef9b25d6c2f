package vn.motcua.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.dossier.payment.AssessedFee;
import vn.motcua.dossier.payment.AssessedFee.AssessmentMark;
import vn.motcua.dossier.payment.ReceiptLine;
import vn.motcua.shared.problem.ProblemException;

/**
 * What a dossier costs, what was paid, what it waits for (ADR 0024). The last assessment holds; the receipts themselves
 * are {@link vn.motcua.dossier.payment.Receipts}, since their numbers run across dossiers.
 */
@Embeddable
public class FeeAccount {

    @Column(name = "fee_assessments")
    private int assessments;

    @Column(name = "fee_total_vnd")
    private long totalVnd;

    @Column(name = "fee_paid_vnd")
    private long paidVnd;

    @ElementCollection
    @CollectionTable(
            name = "dossier_fee",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<AssessedFee> lines;

    @ElementCollection
    @CollectionTable(
            name = "payment_request",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<PaymentRequest> requests;

    protected FeeAccount() {}

    static FeeAccount open() {
        FeeAccount account = new FeeAccount();
        account.lines = new ArrayList<>();
        account.requests = new ArrayList<>();
        return account;
    }

    AssessmentMark nextAssessment(ActContext context) {
        return new AssessmentMark(assessments + 1, context.at(), context.actor());
    }

    /**
     * @param assessed lines under the mark of {@link #nextAssessment}; none when nothing is asked
     * @param paidByRow what receipts that hold were given for
     * @throws ProblemException 409 FEE_BELOW_PAID: a receipt is cancelled before less is asked than it says
     */
    void assess(List<AssessedFee> assessed, Map<Integer, Long> paidByRow) {
        Map<Integer, Long> asked = assessed.stream()
                .collect(Collectors.groupingBy(AssessedFee::feeRow, Collectors.summingLong(AssessedFee::amountVnd)));
        paidByRow.forEach((row, paid) -> {
            if (asked.getOrDefault(row, 0L) < paid) {
                throw new ProblemException(409, "FEE_BELOW_PAID", null, row, paid);
            }
        });
        assessments++;
        lines.addAll(assessed);
        totalVnd = assessed.stream().mapToLong(AssessedFee::amountVnd).sum();
    }

    /** What is left to pay, a line for each row of the table; what receipts already say is taken off. */
    List<ReceiptLine> dueLines(Map<Integer, Long> paidByRow) {
        Map<Integer, ReceiptLine> due = new LinkedHashMap<>();
        for (AssessedFee line : lastAssessment()) {
            due.merge(
                    line.feeRow(),
                    new ReceiptLine(
                            line.feeRow(),
                            line.name(),
                            line.kind(),
                            line.amountVnd() - paidByRow.getOrDefault(line.feeRow(), 0L)),
                    (sum, first) ->
                            new ReceiptLine(sum.feeRow(), sum.name(), sum.kind(), sum.amountVnd() + line.amountVnd()));
        }
        return due.values().stream().filter(line -> line.amountVnd() > 0).toList();
    }

    void receive(long amountVnd) {
        paidVnd += amountVnd;
    }

    void giveBack(long amountVnd) {
        paidVnd -= amountVnd;
    }

    void request(PaymentRequest request) {
        requests.add(request);
    }

    /** The one that the dossier waits for. */
    PaymentRequest openRequest() {
        return requests.getLast();
    }

    public boolean isAssessed() {
        return assessments > 0;
    }

    public List<AssessedFee> lastAssessment() {
        return isAssessed()
                ? lines.stream()
                        .filter(line -> line.assessment() == assessments)
                        .toList()
                : List.of();
    }

    /** What was assessed at one moment; empty when nothing was. */
    public List<AssessedFee> assessedAt(Instant at) {
        return lines.stream().filter(line -> line.assessedAt().equals(at)).toList();
    }

    public long totalVnd() {
        return totalVnd;
    }

    public long paidVnd() {
        return paidVnd;
    }

    public long dueVnd() {
        return totalVnd - paidVnd;
    }

    public List<PaymentRequest> requests() {
        return requests;
    }
}
