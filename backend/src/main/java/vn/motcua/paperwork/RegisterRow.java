package vn.motcua.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.register.RegisterNumber;

/**
 * A row of a register as it reads now. Of a restricted dossier it holds its number and its days, and nobody's name (ADR
 * 0028).
 *
 * @param enteredOn of the reception, or of the certification
 * @param promisedAt as it was promised at the reception; null where nothing was
 * @param movedTo the date that holds now; null unless it was moved
 * @param handedOverAt when the desk gave it to who resolves it; null before, and where nobody wrote it down
 * @param ending how it ended when it did not end with its result; null otherwise
 * @param certified null in the register of dossiers
 * @param corrections oldest first
 */
public record RegisterRow(
        RegisterNumber number,
        LocalDate enteredOn,
        boolean restricted,
        String dossierCode,
        String procedureCode,
        String procedureName,
        int sets,
        Applicant applicant,
        String department,
        Instant receivedAt,
        Instant promisedAt,
        Instant movedTo,
        Instant handedOverAt,
        Instant finishedAt,
        Instant returnedAt,
        ResultDelivery delivery,
        String ending,
        Certified certified,
        List<Correction> corrections) {

    /** Shortened for who does not work with it; every member null of a restricted dossier. */
    public record Applicant(String name, String idNumber, String address, String phone) {

        static final Applicant NOT_TOLD = new Applicant(null, null, null, null);
    }

    /** What a book of certification asks (NĐ 23/2015/NĐ-CP). */
    public record Certified(
            String paper, int pages, int copies, long feeVnd, String signatory, String signatoryTitle) {}

    public record Correction(Instant at, String by, String text, String reason) {}
}
