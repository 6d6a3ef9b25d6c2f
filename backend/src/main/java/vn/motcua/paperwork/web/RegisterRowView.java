package vn.motcua.paperwork.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.paperwork.RegisterRow;
import vn.motcua.shared.http.CodeName;

/** A row of a register. */
@Schema(name = "RegisterRow")
public record RegisterRowView(
        @Schema(examples = "2026") int year,

        @Schema(description = "Quyển số", examples = "1") int book,

        @Schema(description = "Số thứ tự: runs on through the books of the year", examples = "15")
        int number,

        @Schema(
                description = "As on what was certified; null in the register of dossiers",
                nullable = true,
                examples = "15, quyển số 01/2026-SCT/BS")
        String documentNumber,

        @Schema(description = "Of the reception, or of the certification")
        LocalDate enteredOn,

        @Schema(description = "A restricted dossier is there with its number, and names nobody")
        boolean restricted,

        @Schema(nullable = true, examples = "H07.142-261118-0001")
        String dossierCode,

        CodeName procedure,
        int sets,

        @Schema(description = "Shortened for who does not work with it", nullable = true)
        String applicantName,

        @Schema(nullable = true) String applicantIdNumber,
        @Schema(nullable = true) String applicantAddress,
        @Schema(nullable = true) String applicantPhone,

        @Schema(description = "Cơ quan chủ trì giải quyết") String department,

        @Schema(nullable = true) OffsetDateTime receivedAt,

        @Schema(description = "As promised at the reception", nullable = true)
        OffsetDateTime promisedAt,

        @Schema(description = "The date that holds now, where it was moved", nullable = true)
        OffsetDateTime movedTo,

        @Schema(nullable = true) OffsetDateTime finishedAt,
        @Schema(nullable = true) OffsetDateTime returnedAt,
        ResultDelivery resultDelivery,

        @Schema(description = "REFUSED or STOPPED; null otherwise", nullable = true)
        String ending,

        @Schema(description = "In a book of certification", nullable = true)
        CertifiedView certified,

        List<CorrectionView> corrections) {

    @Schema(name = "RegisterCertified")
    public record CertifiedView(
            @Schema(nullable = true) String paper,
            int pages,
            int copies,
            long feeVnd,
            String signatory,
            String signatoryTitle) {}

    @Schema(name = "RegisterCorrection")
    public record CorrectionView(OffsetDateTime at, String by, String correction, String reason) {}

    static RegisterRowView of(RegisterRow row) {
        RegisterRow.Certified certified = row.certified();
        return new RegisterRowView(
                row.number().year(),
                row.number().book(),
                row.number().number(),
                row.number().documentNumber(),
                row.enteredOn(),
                row.restricted(),
                row.dossierCode(),
                new CodeName(row.procedureCode(), row.procedureName()),
                row.sets(),
                row.applicant().name(),
                row.applicant().idNumber(),
                row.applicant().address(),
                row.applicant().phone(),
                row.department(),
                offset(row.receivedAt()),
                offset(row.promisedAt()),
                offset(row.movedTo()),
                offset(row.finishedAt()),
                offset(row.returnedAt()),
                row.delivery(),
                row.ending(),
                certified == null
                        ? null
                        : new CertifiedView(
                                certified.paper(),
                                certified.pages(),
                                certified.copies(),
                                certified.feeVnd(),
                                certified.signatory(),
                                certified.signatoryTitle()),
                row.corrections().stream()
                        .map(one -> new CorrectionView(offset(one.at()), one.by(), one.text(), one.reason()))
                        .toList());
    }
}
