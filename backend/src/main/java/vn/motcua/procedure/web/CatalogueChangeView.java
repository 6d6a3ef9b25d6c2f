package vn.motcua.procedure.web;

import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.CatalogueChange;
import vn.motcua.procedure.CatalogueSubject;
import vn.motcua.shared.VietnamTime;

/** A field, decision or exemption group before and after a change. */
@Schema(name = "CatalogueChange")
public record CatalogueChangeView(
        long id,
        OffsetDateTime at,
        StaffRef by,
        CatalogueSubject subject,

        @Schema(description = "Code of the field or group, id of the decision", examples = "BTXH")
        String key,

        @Schema(
                type = SchemaType.OBJECT,
                description = "Null when there was nothing",
                nullable = true,
                examples = "{\"name\": \"Bảo trợ\"}")
        Map<String, Object> before,

        @Schema(
                type = SchemaType.OBJECT,
                description = "Null when there is nothing any more",
                nullable = true,
                examples = "{\"name\": \"Bảo trợ xã hội\"}")
        Map<String, Object> after) {

    static CatalogueChangeView of(CatalogueChange change) {
        return new CatalogueChangeView(
                change.id(),
                VietnamTime.offset(change.edit().at()),
                VersionSummary.staff(change.edit()),
                change.subject(),
                change.key(),
                change.before(),
                change.after());
    }
}
