package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.LedgerBreak;
import vn.motcua.organization.StaffRef;

/** The ledger of a dossier, oldest first, and whether its chain holds. */
@Schema(name = "Ledger")
public record LedgerView(List<EventView> items, Chain chain) {

    @Schema(name = "LedgerEvent")
    public record EventView(
            int seq,
            DossierAct act,
            @Schema(description = "When it happened") OffsetDateTime at,
            @Schema(description = "When it was recorded") OffsetDateTime recordedAt,
            StaffRef actor,
            Map<String, String> details,
            String previousHash,

            @Schema(description = "SHA-256 of previousHash followed by canonical, in hexadecimal")
            String hash,

            @Schema(description = "The row as it was hashed: JSON with sorted members, without white space")
            String canonical) {}

    @Schema(name = "LedgerChain", description = "The hashes recomputed just now")
    public record Chain(
            boolean intact,
            int checked,
            @Schema(nullable = true) Integer brokenAt) {}

    static LedgerView of(String dossierCode, List<DossierEvent> events, Optional<LedgerBreak> firstBreak) {
        return new LedgerView(
                events.stream()
                        .map(event -> new EventView(
                                event.seq(),
                                event.act(),
                                offset(event.at()),
                                offset(event.recordedAt()),
                                StaffRef.of(event.actor(), event.actorName()),
                                event.details(),
                                event.previousHash(),
                                event.hash(),
                                event.canonical(dossierCode)))
                        .toList(),
                new Chain(
                        firstBreak.isEmpty(),
                        events.size(),
                        firstBreak.map(LedgerBreak::row).orElse(null)));
    }
}
