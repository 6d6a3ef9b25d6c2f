package vn.motcua.dossier.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.LedgerBreak;
import vn.motcua.dossier.LedgerChain;
import vn.motcua.shared.VietnamTime;

/** The chain of one dossier, recomputed. */
@Schema(name = "LedgerVerification")
public record LedgerVerificationView(
        @Schema(examples = "H07.142-161123-0001") String dossier,
        boolean intact,
        @Schema(description = "Rows found") int rows,

        @Schema(nullable = true, description = "Number of the first row that does not hold")
        Integer brokenAt,

        @Schema(nullable = true) LedgerBreak.Kind kind,

        @Schema(description = "Hash of the last row, as the dossier carries it")
        String head,

        OffsetDateTime verifiedAt) {

    static LedgerVerificationView of(LedgerChain chain, Instant now) {
        Optional<LedgerBreak> found = chain.firstBreak();
        return new LedgerVerificationView(
                chain.dossierCode(),
                found.isEmpty(),
                chain.rows().size(),
                found.map(LedgerBreak::row).orElse(null),
                found.map(LedgerBreak::kind).orElse(null),
                chain.head(),
                VietnamTime.offset(now));
    }
}
