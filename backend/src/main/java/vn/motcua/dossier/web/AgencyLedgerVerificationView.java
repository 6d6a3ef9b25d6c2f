package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.LedgerBreak;
import vn.motcua.dossier.LedgerTally;
import vn.motcua.shared.VietnamTime;

/** The chains of all dossiers of a period, recomputed. */
@Schema(name = "AgencyLedgerVerification")
public record AgencyLedgerVerificationView(
        LocalDate from,

        @Schema(description = "Inclusive") LocalDate to,

        boolean intact,
        long dossiers,
        long rows,
        long brokenDossiers,

        @Schema(description = "The first 100 that do not hold, by reception")
        List<BrokenLedgerView> broken,

        @Schema(
                description = "SHA-256 of the lines \"code, blank, head, line feed\" of all dossiers, by reception;"
                        + " the last line of the export of the same period names it too")
        String headsDigest,

        OffsetDateTime verifiedAt) {

    @Schema(name = "BrokenLedger")
    public record BrokenLedgerView(
            String dossier,

            @Schema(description = "Number of the first row that does not hold")
            int row,

            LedgerBreak.Kind kind) {}

    static AgencyLedgerVerificationView of(DayPeriod.Days days, LedgerTally tally, Instant now) {
        return new AgencyLedgerVerificationView(
                days.from(),
                days.to(),
                tally.brokenDossiers() == 0,
                tally.dossiers(),
                tally.rows(),
                tally.brokenDossiers(),
                tally.broken().stream()
                        .map(broken -> new BrokenLedgerView(
                                broken.dossier(), broken.at().row(), broken.at().kind()))
                        .toList(),
                tally.digestOfHeads(),
                VietnamTime.offset(now));
    }
}
