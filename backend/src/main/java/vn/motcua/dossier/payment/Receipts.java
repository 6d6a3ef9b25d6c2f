package vn.motcua.dossier.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Receipts of the dossiers that the current transaction may see. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, ReceiptId> {

    /** All that were issued for a dossier, oldest first. */
    public List<Receipt> of(int agencyId, long dossierId) {
        return list("id.agencyId = ?1 and dossierId = ?2 order by issuedAt, id.number", agencyId, dossierId);
    }

    /** What was paid for each row of the table of fees, by receipts that hold. */
    public Map<Integer, Long> paidByRow(int agencyId, long dossierId) {
        return of(agencyId, dossierId).stream()
                .filter(receipt -> receipt.cancellation().isEmpty())
                .flatMap(receipt -> receipt.lines().stream())
                .collect(Collectors.groupingBy(ReceiptLine::feeRow, Collectors.summingLong(ReceiptLine::amountVnd)));
    }
}
