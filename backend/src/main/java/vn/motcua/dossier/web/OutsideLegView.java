package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.OutsideLeg;
import vn.motcua.dossier.web.DossierView.LimitView;
import vn.motcua.organization.StaffRef;

/** Chặng liên thông, with its own clock beside that of the dossier. */
@Schema(name = "OutsideLeg")
public record OutsideLegView(
        int id,
        @Schema(nullable = true) String agencyCode,
        String agencyName,
        LimitView limit,
        @Schema(nullable = true) String note,
        OffsetDateTime dispatchedAt,
        StaffRef dispatchedBy,
        OffsetDateTime dueAt,

        @Schema(description = "Null while it is out", nullable = true)
        OffsetDateTime returnedAt,

        @Schema(nullable = true) StaffRef returnedBy,
        @Schema(nullable = true) String result,

        @Schema(description = "Came back late, or is late by now")
        boolean late) {

    /** @param now or when the dossier ended, if it has */
    static List<OutsideLegView> of(List<OutsideLeg> legs, Instant now) {
        return IntStream.range(0, legs.size())
                .mapToObj(index -> of(index + 1, legs.get(index), now))
                .toList();
    }

    private static OutsideLegView of(int id, OutsideLeg leg, Instant now) {
        return new OutsideLegView(
                id,
                leg.agencyCode(),
                leg.agencyName(),
                LimitView.of(leg.limit()),
                leg.note(),
                offset(leg.dispatchedAt()),
                StaffRef.of(leg.dispatchedBy(), leg.dispatchedByName()),
                offset(leg.dueAt()),
                offset(leg.returnedAt()),
                StaffRef.of(leg.returnedBy(), leg.returnedByName()),
                leg.result(),
                leg.isLateAt(now));
    }
}
