package vn.motcua.organization.web;

import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.AdministrationChange;
import vn.motcua.organization.AdministrationSubject;
import vn.motcua.shared.VietnamTime;

/** One thing of the office before and after a change. */
@Schema(name = "AdministrationChange")
public record AdministrationChangeView(
        long id,
        OffsetDateTime at,
        @Schema(description = "Account", examples = "admin") String actor,
        @Schema(examples = "Trần Quốc Bảo") String actorName,
        @Schema(examples = "H07.142") String agencyCode,
        AdministrationSubject subject,

        @Schema(
                description = "Code of the agency or department, username, number of the substitution",
                examples = "ngoc.tran")
        String key,

        @Schema(nullable = true, description = "Null when there was nothing")
        Map<String, Object> before,

        @Schema(nullable = true, description = "Null when there is nothing any more")
        Map<String, Object> after) {

    static AdministrationChangeView of(AdministrationChange change, String agencyCode) {
        return new AdministrationChangeView(
                change.number(),
                VietnamTime.offset(change.at()),
                change.actor(),
                change.actorName(),
                agencyCode,
                change.subject(),
                change.key(),
                change.before(),
                change.after());
    }
}
