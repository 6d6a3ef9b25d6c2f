package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Present;
import vn.motcua.organization.StaffRef;

/** Who else has the dossier open. */
@Schema(name = "DossierPresence")
public record PresenceView(List<PresentView> others) {

    @Schema(name = "PresentPerson")
    public record PresentView(
            StaffRef person,

            @Schema(description = "When they are taken for gone unless they say again that they are there")
            OffsetDateTime until) {

        private static PresentView of(Present present) {
            return new PresentView(StaffRef.of(present.username(), present.name()), offset(present.until()));
        }
    }

    static PresenceView of(List<Present> others) {
        return new PresenceView(others.stream().map(PresentView::of).toList());
    }
}
