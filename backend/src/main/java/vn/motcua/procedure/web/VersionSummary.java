package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.CatalogueEdit;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.VersionPhase;
import vn.motcua.shared.VietnamTime;

/** A version as a line of the versions of its procedure. */
@Schema(name = "VersionSummary")
public record VersionSummary(
        @Schema(examples = "4") int number,

        @Schema(description = "Today") VersionPhase phase,

        @Schema(examples = "Trợ cấp xã hội hàng tháng") String name,

        @Schema(description = "Null for a draft", nullable = true)
        LocalDate effectiveFrom,

        @Schema(description = "First day on which it is no longer in force", nullable = true)
        LocalDate effectiveUntil,

        @Schema(nullable = true) ProcedureView.DecisionView decision,

        @Schema(description = "Number of the version that it was copied from", nullable = true, examples = "3")
        Integer basedOn,

        OffsetDateTime createdAt,
        StaffRef createdBy,
        OffsetDateTime changedAt,
        StaffRef changedBy,
        @Schema(nullable = true) OffsetDateTime publishedAt,
        @Schema(nullable = true) StaffRef publishedBy) {

    static VersionSummary of(ProcedureVersion version, LocalDate today) {
        CatalogueEdit published = version.published();
        return new VersionSummary(
                version.number(),
                version.phaseOn(today),
                version.name(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                ProcedureView.DecisionView.of(version.decision()),
                version.basedOn(),
                VietnamTime.offset(version.created().at()),
                staff(version.created()),
                VietnamTime.offset(version.changed().at()),
                staff(version.changed()),
                published == null ? null : VietnamTime.offset(published.at()),
                published == null ? null : staff(published));
    }

    static StaffRef staff(CatalogueEdit edit) {
        return StaffRef.of(edit.by(), edit.byName());
    }
}
