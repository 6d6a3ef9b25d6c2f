package vn.motcua.integration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the lines of one import. */
@Schema(name = "ImportResult")
public record ImportResult(int accepted, int unchanged, List<RejectedLine> rejected) {

    /** A line that did not go in, counted from 1 in the request, and why. */
    @Schema(name = "RejectedLine")
    public record RejectedLine(
            int line,
            @Schema(examples = "PROCEDURE_UNKNOWN") String code,
            String detail,
            String detailEn,

            @Schema(nullable = true, examples = "/procedureCode")
            String pointer) {}
}
