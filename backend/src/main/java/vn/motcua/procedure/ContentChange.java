package vn.motcua.procedure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that two versions say differently.
 *
 * @param pointer names elements of lists by what they are (channel, number of the paper, name), not by their place
 */
@Schema(name = "ContentChange")
public record ContentChange(
        @Schema(examples = "channels") String section,
        @Schema(examples = "/channels/DIRECT/limit/value") String pointer,

        @Schema(description = "The element of a list that it is about", nullable = true, examples = "DIRECT")
        String item,

        ChangeKind kind,

        @Schema(description = "Any JSON value; null where there was nothing", nullable = true, examples = "10")
        Object before,

        @Schema(description = "Any JSON value; null where there is nothing", nullable = true, examples = "8")
        Object after,

        @Schema(description = "Word by word, where both are texts; otherwise empty")
        List<TextRun> runs) {

    @Schema(name = "ChangeKind")
    public enum ChangeKind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }
}
