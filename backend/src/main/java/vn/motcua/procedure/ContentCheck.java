package vn.motcua.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.problem.ProblemField;

/** One thing that an editor should know about a version: what stands in the way of publication, or merely looks odd. */
@Schema(name = "ContentCheck")
public record ContentCheck(
        @Schema(examples = "STEPS_OVER_LIMIT") String code,
        Severity severity,

        @Schema(description = "JSON pointer into the content", examples = "/steps")
        String pointer,

        @Schema(examples = "Tổng các bước vượt thời hạn 1 ngày làm việc (kênh trực tiếp).")
        String detail,

        @Schema(examples = "The steps exceed the limit by 1 working day (channel: in person).")
        String detailEn) {

    public enum Severity {
        BLOCKING,
        WARNING
    }

    static ContentCheck blocking(String pointer, String code, Object... arguments) {
        return of(Severity.BLOCKING, pointer, code, arguments);
    }

    static ContentCheck warning(String pointer, String code, Object... arguments) {
        return of(Severity.WARNING, pointer, code, arguments);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    private static ContentCheck of(Severity severity, String pointer, String code, Object... arguments) {
        ProblemField words = ProblemField.of(pointer, code, arguments);
        return new ContentCheck(code, severity, pointer, words.detail(), words.detailEn());
    }
}
