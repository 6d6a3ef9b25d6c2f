package vn.motcua.procedure.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.DecisionDetails;
import vn.motcua.procedure.ExemptionGroup;
import vn.motcua.procedure.ExemptionGroupDetails;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureFieldDetails;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.OfficeDate;

/** Bodies of the administration of fields, decisions and exemption groups. */
final class WordRequests {

    private static final int LONGEST_NAME = 200;

    /** One line without tags: these are printed in lists, on posters and in reports. */
    private static final String ONE_PLAIN_LINE = "(?![\\s\\S]*<\\s*/?\\s*[a-zA-Z!][^<>]*>)[^\\t\\r\\n]*";

    private static final String NOT_PLAIN = "NAME_NOT_PLAIN";

    private WordRequests() {}

    @Schema(name = "NewProcedureFieldRequest", description = "A new field (lĩnh vực)")
    record NewField(
            @Schema(examples = "BTXH") @NotNull @Pattern(regexp = ProcedureField.CODE, message = "FIELD_CODE_MALFORMED") String code,

            @Schema(examples = "Bảo trợ xã hội")
            @NotBlank @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String name,

            @Schema(nullable = true, examples = "Social protection")
            @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String nameEn,

            @Schema(description = "The department that leads it in each agency", examples = "BTXH")
            @NotBlank @Size(max = 20) String departmentCode,

            @NotNull @Min(0) @Max(9999) Integer sortOrder) {

        ProcedureFieldDetails toDetails() {
            return new ProcedureFieldDetails(code, name, AccentFolding.clean(nameEn), departmentCode, sortOrder, false);
        }
    }

    @Schema(name = "ProcedureFieldRequest", description = "A field as it is to be")
    record ChangedField(
            @Schema(examples = "Bảo trợ xã hội")
            @NotBlank @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String name,

            @Schema(nullable = true, examples = "Social protection")
            @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String nameEn,

            @Schema(examples = "BTXH") @NotBlank @Size(max = 20) String departmentCode,

            @NotNull @Min(0) @Max(9999) Integer sortOrder,

            @Schema(description = "No procedure is filed under it any more") @NotNull Boolean retired) {

        ProcedureFieldDetails toDetails(String code) {
            return new ProcedureFieldDetails(
                    code, name, AccentFolding.clean(nameEn), departmentCode, sortOrder, retired);
        }
    }

    @Schema(name = "NewExemptionGroupRequest", description = "A new group of people who pay less")
    record NewGroup(
            @Schema(examples = "STUDENT")
            @NotNull @Pattern(regexp = ExemptionGroup.CODE, message = "EXEMPTION_GROUP_CODE_MALFORMED") String code,

            @Schema(examples = "Học sinh, sinh viên")
            @NotBlank @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String name,

            @Schema(nullable = true, examples = "Students")
            @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String nameEn,

            @NotNull @Min(0) @Max(9999) Integer sortOrder) {

        ExemptionGroupDetails toDetails() {
            return new ExemptionGroupDetails(code, name, AccentFolding.clean(nameEn), sortOrder, false);
        }
    }

    @Schema(name = "ExemptionGroupRequest", description = "An exemption group as it is to be")
    record ChangedGroup(
            @Schema(examples = "Học sinh, sinh viên")
            @NotBlank @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String name,

            @Schema(nullable = true, examples = "Students")
            @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String nameEn,

            @NotNull @Min(0) @Max(9999) Integer sortOrder,

            @Schema(description = "No version that is published from now on may name it") @NotNull Boolean retired) {

        ExemptionGroupDetails toDetails(String code) {
            return new ExemptionGroupDetails(code, name, AccentFolding.clean(nameEn), sortOrder, retired);
        }
    }

    @Schema(name = "DecisionRequest", description = "A decision as it is to be")
    record DecisionBody(
            @Schema(examples = "2188/QĐ-UBND")
            @NotBlank @Size(max = 100) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String number,

            @Schema(examples = "2026-11-10") @NotNull @OfficeDate
            LocalDate issuedOn,

            @Schema(examples = "UBND tỉnh Vĩnh Long")
            @NotBlank @Size(max = LONGEST_NAME) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String issuer,

            @Schema(
                    description = "Trích yếu",
                    nullable = true,
                    examples = "Về việc công bố danh mục thủ tục hành chính lĩnh vực bảo trợ xã hội")
            @Size(max = 1000) @Pattern(regexp = ONE_PLAIN_LINE, message = NOT_PLAIN) String title,

            @Schema(nullable = true, examples = "https://vinhlong.gov.vn/qd-2188.pdf")
            @Size(max = 1000) @Pattern(regexp = "https?://\\S+", message = "URL_MALFORMED") String url) {

        DecisionDetails toDetails() {
            return new DecisionDetails(number, issuedOn, issuer, AccentFolding.clean(title), AccentFolding.clean(url));
        }
    }
}
