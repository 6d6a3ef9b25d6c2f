package vn.motcua.paperwork;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.payment.Receipt;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.RequiredDocument;

/**
 * All that is on record of a dossier for its papers.
 *
 * @param version the one that the dossier is pinned to
 * @param events the ledger, oldest first
 * @param receipts of fees, oldest first
 * @param departments names by code
 * @param register where it stands in Sổ theo dõi hồ sơ; null before it is received
 * @param lookup address of the page on which anybody with the code sees how far the dossier is
 * @param ratingCode what lets the holder of the receipt rate
 */
record FormFacts(
        Dossier dossier,
        ProcedureVersion version,
        List<DossierEvent> events,
        List<Receipt> receipts,
        Map<String, String> departments,
        RegisterNumber register,
        String lookup,
        String ratingCode) {

    List<DossierEvent> events(DossierAct first, DossierAct... others) {
        Set<DossierAct> acts = EnumSet.of(first, others);
        return events.stream().filter(event -> acts.contains(event.act())).toList();
    }

    static List<Instant> moments(List<DossierEvent> events) {
        return events.stream().map(DossierEvent::at).toList();
    }

    /** Whose dossier it is and what it asks for; what the applicant did not tell is left out with its label. */
    void whose(FormValues values) {
        Applicant applicant = dossier.intake().applicant();
        values.put("applicant", applicant.name())
                .put("idNumber", applicant.idNumber())
                .put("address", applicant.address())
                .put("phone", applicant.phone())
                .put("email", applicant.email())
                .put("procedure", version.name())
                .put("procedureCode", version.procedure().code());
    }

    /** What had been paid and not been cancelled by then; null when nothing was. */
    String paid(Instant until) {
        long paid = receipts.stream()
                .filter(receipt -> !receipt.issuedAt().isAfter(until))
                .filter(receipt -> receipt.cancellation()
                        .map(gone -> gone.at().isAfter(until))
                        .orElse(true))
                .mapToLong(Receipt::amountVnd)
                .sum();
        return paid == 0 ? null : VietnameseWords.dong(paid);
    }

    /** What is still to be paid; null when nothing is, as of what was refused. */
    String due() {
        return dossier.situation().open().feeDue()
                ? VietnameseWords.dong(dossier.fees().dueVnd())
                : null;
    }

    /** Name of a paper of the version; a dossier that was not received yet may have been asked by an older one. */
    String document(String code) {
        return version.requiredDocument(Integer.parseInt(code))
                .map(RequiredDocument::name)
                .orElse("Giấy tờ số " + code);
    }

    String department(String code) {
        return departments.getOrDefault(code, code);
    }
}
