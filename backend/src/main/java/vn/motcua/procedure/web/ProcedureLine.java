package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.CatalogueGap;
import vn.motcua.procedure.CatalogueLine;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.VersionPhase;
import vn.motcua.shared.http.CodeName;

/**
 * A procedure as a line of the catalogue, in the version in force, else the next one, else the draft, else the last
 * one: a {@link ProcedureSummary} that may be of no day, and what its keepers must know.
 */
@Schema(name = "ProcedureLine")
public record ProcedureLine(
        @Schema(examples = "R2016-017") String code,

        @Schema(examples = "Cấp Giấy xác nhận tình trạng hôn nhân")
        String name,

        CodeName field,
        @Schema(examples = "1") int version,

        @Schema(description = "Null for a draft", nullable = true)
        LocalDate effectiveFrom,

        @Schema(description = "First day on which the version is no longer in force", nullable = true)
        LocalDate effectiveUntil,

        List<ProcedureSummary.LimitView> timeLimits,
        FeeKind feeKind,
        @Schema(nullable = true, examples = "8000") Long feeVnd,
        boolean immediate,
        int documentCount,

        @Schema(description = "Of the version that is shown")
        VersionPhase state,

        @Schema(nullable = true, examples = "2188/QĐ-UBND") String decisionNumber,

        @Schema(description = "Number of the open draft", nullable = true, examples = "4")
        Integer draft,

        @Schema(nullable = true) UpcomingVersion upcoming,
        List<CatalogueGap> missing,

        @Schema(description = "The national code is not known yet")
        boolean provisionalCode,

        @Schema(description = "First day without the procedure", nullable = true)
        LocalDate retiredOn,

        @Schema(nullable = true) CodeName replacedBy) {

    static ProcedureLine of(CatalogueLine line) {
        ProcedureSummary summary = ProcedureSummary.of(line);
        return new ProcedureLine(
                summary.code(),
                summary.name(),
                summary.field(),
                summary.version(),
                summary.effectiveFrom(),
                summary.effectiveUntil(),
                summary.timeLimits(),
                summary.feeKind(),
                summary.feeVnd(),
                summary.immediate(),
                summary.documentCount(),
                line.phase(),
                line.decisionNumber(),
                line.draft(),
                UpcomingVersion.of(line.upcoming(), line.upcomingFrom()),
                line.missing().stream().map(CatalogueGap::valueOf).toList(),
                line.provisionalCode(),
                line.retiredOn(),
                line.replacedBy());
    }
}
