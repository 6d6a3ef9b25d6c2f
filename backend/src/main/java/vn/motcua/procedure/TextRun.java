package vn.motcua.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some words, with the blanks after them, that both texts have or only one of them. */
@Schema(name = "TextRun")
public record TextRun(Op op, @Schema(examples = "Bước 1 ") String text) {

    @Schema(name = "TextRunOp")
    public enum Op {
        SAME,
        ADDED,
        REMOVED
    }
}
