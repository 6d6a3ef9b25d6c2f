package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.http.CodeName;

/** What became of a procedure that was ever posted: for who comes by an old sheet of paper and finds it no more. */
@Schema(name = "PostedHistory")
public record PostedHistory(
        @Schema(examples = "1.001776") String code,

        @Schema(
                description = "Of the version in force, or else of the last one",
                examples = "Trợ cấp xã hội hàng tháng")
        String name,

        CodeName field,

        @Schema(description = "All versions that were ever published, the newest first")
        List<PostedVersion> versions,

        @Schema(description = "First day without the procedure; null while it is kept", nullable = true)
        LocalDate retiredOn,

        @Schema(description = "What takes its place", nullable = true)
        CodeName replacedBy,

        @Schema(description = "What it takes the place of") List<CodeName> replaces) {}
