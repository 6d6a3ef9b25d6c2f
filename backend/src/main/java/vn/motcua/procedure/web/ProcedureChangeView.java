package vn.motcua.procedure.web;

import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.CatalogueAct;
import vn.motcua.procedure.ProcedureChange;
import vn.motcua.shared.VietnamTime;

@Schema(name = "ProcedureChange")
public record ProcedureChangeView(
        long id,
        OffsetDateTime at,
        StaffRef by,
        CatalogueAct act,
        @Schema(nullable = true, examples = "4") Integer version,
        @Schema(nullable = true) String reason,

        @Schema(
                type = SchemaType.OBJECT,
                description = "What there was, by JSON pointer or name; null for nothing",
                nullable = true,
                examples = "{}")
        Map<String, Object> before,

        @Schema(
                type = SchemaType.OBJECT,
                description = "What there is now",
                nullable = true,
                examples = "{\"effectiveFrom\": \"2027-01-01\"}")
        Map<String, Object> after) {

    static ProcedureChangeView of(ProcedureChange change) {
        return new ProcedureChangeView(
                change.id(),
                VietnamTime.offset(change.edit().at()),
                VersionSummary.staff(change.edit()),
                change.act(),
                change.versionNumber(),
                change.reason(),
                change.before(),
                change.after());
    }
}
