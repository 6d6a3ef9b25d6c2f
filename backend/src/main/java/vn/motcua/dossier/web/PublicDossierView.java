package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.DeskDay;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PublicDossier;
import vn.motcua.organization.Agency;

/** How far a dossier is, without a word of whose it is. */
@Schema(name = "PublicDossier")
public record PublicDossierView(
        @Schema(examples = "H07.142-261118-0001") String code,

        @Schema(description = "Whose desk it is, with its phone and address")
        PublicOffice agency,

        DossierStatus status,
        boolean finished,

        @Schema(nullable = true, description = "Null where nothing is promised")
        OffsetDateTime promisedAt,

        @Schema(nullable = true, description = "The first date, when another was given since")
        OffsetDateTime originalPromisedAt,

        @Schema(description = "The promise has passed, and nothing but the office is waited for")
        boolean late,

        @Schema(nullable = true, description = "When the desk is open next; null in a year that is not loaded")
        DeskDay deskOpens) {

    @Schema(name = "PublicOffice")
    public record PublicOffice(
            @Schema(examples = "H07.142") String code,
            @Schema(examples = "UBND xã Tam Phước") String name,

            @Schema(nullable = true, examples = "0275 555 0142")
            String phone,

            @Schema(nullable = true, examples = "Xã Tam Phước, huyện Châu Thành, tỉnh Bến Tre")
            String address) {}

    static PublicDossierView of(PublicDossier dossier, Agency agency, DeskDay opens, Instant now) {
        return new PublicDossierView(
                dossier.code(),
                new PublicOffice(agency.code(), agency.name(), agency.phone(), agency.address()),
                dossier.status(),
                dossier.finished(),
                offset(dossier.promisedAt()),
                dossier.postponed() ? offset(dossier.originalPromisedAt()) : null,
                dossier.isLateAt(now),
                opens);
    }
}
