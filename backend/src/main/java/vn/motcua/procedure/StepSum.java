package vn.motcua.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the steps of a version take together, held against the limit of one channel; in working minutes. */
@Schema(name = "StepSum")
public record StepSum(
        Channel channel,
        @Schema(examples = "3840") long limitMinutes,
        @Schema(examples = "3840") long stepMinutes) {

    @Schema(description = "By how much the steps exceed the limit; 0 when they fit", examples = "0")
    public long getOverMinutes() {
        return Math.max(0, stepMinutes - limitMinutes);
    }
}
