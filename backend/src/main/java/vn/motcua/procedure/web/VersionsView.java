package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.CertificationBook;
import vn.motcua.shared.http.CodeName;

/** A procedure with all its versions, newest first. */
@Schema(name = "VersionsView")
public record VersionsView(
        @Schema(examples = "1.001776") String code,

        @Schema(description = "In force, or else of the newest version", examples = "Trợ cấp xã hội hàng tháng")
        String name,

        CodeName field,
        boolean provisionalCode,

        @Schema(description = "Whether its dossiers are seen by their circle alone")
        boolean restricted,

        @Schema(description = "In which book of certification its dossiers are entered; null for none", nullable = true)
        CertificationBook certificationBook,

        @Schema(description = "First day without the procedure", nullable = true)
        LocalDate retiredOn,

        @Schema(nullable = true) String retirementReason,
        @Schema(nullable = true) CodeName replacedBy,
        List<CodeName> replaces,

        @Schema(description = "Whoever saved a draft last may not publish it")
        boolean fourEyes,

        List<VersionSummary> items) {}
