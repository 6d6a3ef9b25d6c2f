package vn.motcua.dossier.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.BatchLine;
import vn.motcua.dossier.BatchOutcome;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.WarningNotAcknowledged;

/** What became of each dossier, or would. */
@Schema(name = "DossierBatchResult")
public record BatchResultView(
        @Schema(description = "A preview: nothing was done") boolean dryRun,
        int done,
        int refused,
        int stale,
        List<LineView> lines) {

    @Schema(name = "DossierBatchLine")
    public record LineView(
            String code,
            BatchOutcome outcome,

            @Schema(nullable = true, description = "After the act; null where it was not done")
            Integer version,

            @Schema(nullable = true) DossierStatus status,

            @Schema(description = "What must be acknowledged before it is done")
            List<LineProblemView> warnings,

            @Schema(nullable = true) LineProblemView problem) {

        private static LineView of(BatchLine line) {
            return new LineView(
                    line.code(),
                    line.outcome(),
                    line.version(),
                    line.status(),
                    line.warnings().stream()
                            .map(warning -> LineProblemView.of(new WarningNotAcknowledged(warning)))
                            .toList(),
                    line.problem() == null ? null : LineProblemView.of(line.problem()));
        }
    }

    static BatchResultView of(List<BatchLine> lines, boolean dryRun) {
        return new BatchResultView(
                dryRun,
                count(lines, BatchOutcome.DONE),
                count(lines, BatchOutcome.REFUSED),
                count(lines, BatchOutcome.STALE),
                lines.stream().map(LineView::of).toList());
    }

    private static int count(List<BatchLine> lines, BatchOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
