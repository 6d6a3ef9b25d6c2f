package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.PersonalData;
import vn.motcua.dossier.payment.PaymentMethod;
import vn.motcua.dossier.payment.ReceiptId;
import vn.motcua.procedure.FeeKind;
import vn.motcua.report.CashSheet.Entry;
import vn.motcua.report.CashSheet.EntryKind;
import vn.motcua.report.CashSheet.FeeAmount;
import vn.motcua.security.AgencyScope;

/** Reads a day's receipts and cancellations of one agency. */
@ApplicationScoped
public class CashSheetReport {

    private static final String SQL = SqlFile.read("cash-sheet.sql");

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    /**
     * Counts every receipt, so that the sum does not depend on who asks for it (ADR 0028).
     *
     * @param day in Vietnam, as known when
     * @param cashier account whose receipts are listed, whoever cancelled them; null for all
     * @param shown what the reader may see of a payer
     */
    public CashSheet of(int agencyId, ReportPeriod day, String cashier, PersonalData shown) {
        List<Tuple> rows = scope.countingAll(() -> rows(agencyId, day, cashier));
        return CashSheet.of(
                rows.stream().map(row -> entry(agencyId, row, shown)).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(int agencyId, ReportPeriod day, String cashier) {
        return entityManager
                .createNativeQuery(NamesAsOf.of(day).within(SQL), Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("dayStart", day.start())
                .setParameter("dayEnd", day.end())
                .setParameter("asOf", day.asOf())
                .setParameter("cashier", cashier)
                .getResultList();
    }

    private static Entry entry(int agencyId, Tuple row, PersonalData shown) {
        boolean restricted = row.get("restricted", Boolean.class);
        return new Entry(
                EntryKind.valueOf(row.get("entry", String.class)),
                row.get("at", Instant.class),
                row.get("by_name", String.class),
                restricted ? null : row.get("reason", String.class),
                new ReceiptId(
                        agencyId,
                        row.get("book_year", Integer.class),
                        row.get("book", String.class),
                        row.get("number", Integer.class)),
                restricted,
                restricted ? null : row.get("dossier_code", String.class),
                restricted ? null : shown.name(row.get("payer", String.class)),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                row.get("cashier", String.class),
                row.get("cashier_name", String.class),
                PaymentMethod.valueOf(row.get("method", String.class)),
                restricted ? null : row.get("reference", String.class),
                new ArrayList<>(List.of(new FeeAmount(
                        FeeKind.valueOf(row.get("fee_kind", String.class)),
                        row.get("fee_name", String.class),
                        row.get("amount_vnd", Long.class)))));
    }
}
