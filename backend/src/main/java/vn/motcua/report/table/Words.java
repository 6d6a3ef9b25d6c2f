package vn.motcua.report.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A heading or a name in both languages; what people have named has one name in both. */
@Schema(name = "ReportWords")
public record Words(
        @Schema(examples = "Đã giải quyết quá hạn") String vi,
        @Schema(examples = "Resolved late") String en) {

    public static Words same(String name) {
        return new Words(name, name);
    }

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
