package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.dossier.payment.AssessedFee;
import vn.motcua.dossier.payment.FeeTable;
import vn.motcua.dossier.payment.Receipts;
import vn.motcua.dossier.payment.StatedFee;
import vn.motcua.procedure.PublishedVersions;
import vn.motcua.shared.VietnamTime;

/** Tính phí, lệ phí: by the table of the pinned version, as it stood on the day of reception (ADR 0024). */
@ApplicationScoped
public class FeeDesk {

    @Inject
    DossierActs acts;

    @Inject
    PublishedVersions versions;

    @Inject
    Receipts receipts;

    @Inject
    Ledger ledger;

    /** Whoever receives a dossier may say in the same act what it costs. */
    public void assessAtReception(Dossier dossier, List<StatedFee> fees, ActContext context) {
        assess(dossier, fees, context);
        ledger.append(dossier);
    }

    /** @throws vn.motcua.shared.problem.ProblemException as {@link FeeTable#assess}, or 409 FEE_BELOW_PAID */
    public Dossier assess(String code, int seenVersion, List<StatedFee> fees, ActContext context) {
        return acts.perform(
                code, seenVersion, DossierAct.ASSESS_FEES, context, dossier -> assess(dossier, fees, context));
    }

    /** The table that a dossier is charged by: of the day of its reception, and until then of its submission. */
    public FeeTable tableOf(Dossier dossier) {
        return new FeeTable(
                versions.pinned(dossier.procedureId(), dossier.procedureVersion())
                        .fees(),
                VietnamTime.dateOf(dossier.arrivedAt()));
    }

    private void assess(Dossier dossier, List<StatedFee> fees, ActContext context) {
        dossier.require(DossierAct.ASSESS_FEES, context);
        FeeAccount account = dossier.fees();
        List<AssessedFee> assessed = tableOf(dossier).assess(fees, account.nextAssessment(context));
        account.assess(
                assessed,
                receipts.paidByRow(dossier.id().agencyId(), dossier.id().id()));
        dossier.record(
                DossierAct.ASSESS_FEES,
                context,
                EventDetails.of("totalVnd", account.totalVnd()).and("fees", text(assessed)));
    }

    /** As in {@code 1: 25000; 2: 8000, MERIT 100%}. */
    private static String text(List<AssessedFee> assessed) {
        return assessed.stream()
                .map(line -> line.feeRow() + ": " + line.amountVnd()
                        + (line.exemptionGroup() == null
                                ? ""
                                : ", " + line.exemptionGroup() + " " + line.exemptionPercent() + "%"))
                .collect(Collectors.joining("; "));
    }
}
