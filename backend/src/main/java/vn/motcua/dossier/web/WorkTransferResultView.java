package vn.motcua.dossier.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.WorkTransfers;

@Schema(name = "WorkTransferResult")
public record WorkTransferResultView(
        BatchResultView result,

        @Schema(description = "The absent one holds still more: send it again")
        boolean more) {

    static WorkTransferResultView of(WorkTransfers.Result result, boolean dryRun) {
        return new WorkTransferResultView(BatchResultView.of(result.lines(), dryRun), result.more());
    }
}
