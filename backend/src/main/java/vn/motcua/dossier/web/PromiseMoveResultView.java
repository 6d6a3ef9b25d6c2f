package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.PromiseMoves;

/** What became of each chosen line. */
@Schema(name = "PromiseMoveResult")
public record PromiseMoveResultView(List<MovedView> moved, List<RefusedView> refused) {

    @Schema(name = "MovedPromise")
    public record MovedView(String code, OffsetDateTime promisedBefore, OffsetDateTime promisedAt) {

        private static MovedView of(PromiseMoves.Moved moved) {
            return new MovedView(moved.code(), offset(moved.promisedBefore()), offset(moved.promisedAt()));
        }
    }

    @Schema(name = "RefusedPromiseMove")
    public record RefusedView(String code, LineProblemView problem) {

        private static RefusedView of(PromiseMoves.Refused refused) {
            return new RefusedView(refused.code(), LineProblemView.of(refused.problem()));
        }
    }

    static PromiseMoveResultView of(PromiseMoves.Result result) {
        return new PromiseMoveResultView(
                result.moved().stream().map(MovedView::of).toList(),
                result.refused().stream().map(RefusedView::of).toList());
    }
}
