package vn.motcua.dossier.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the acts. A reason is written for the citizen, so it has at least ten characters. */
final class ActRequests {

    private ActRequests() {}

    @Schema(name = "NoteRequest", examples = "{\"note\":\"Đủ điều kiện\"}")
    public record Note(@Size(max = 1000) String note) {}

    @Schema(name = "PassOnRequest", examples = "{\"note\":\"Đủ điều kiện, trình ký\"}")
    public record PassOn(
            @Size(max = 1000) String note,

            @Schema(description = "Account of the colleague; the whole department when left out") @Size(max = 100) String assignee) {}

    @Schema(name = "ReasonRequest", examples = "{\"reason\":\"Thiếu giấy chứng sinh bản chính\"}")
    public record Reason(
            @NotBlank @Size(min = 10, max = 2000) String reason) {}

    @Schema(name = "ExtensionRequest", examples = "{\"reason\":\"Phải xác minh tại nơi cư trú cũ\",\"workingDays\":3}")
    public record Extension(
            @NotBlank @Size(min = 10, max = 2000) String reason,

            @Schema(description = "Working days after the date now promised") @Min(1) @Max(250) int workingDays) {}

    @Schema(name = "ResultRequest", examples = "{\"resultNumber\":\"125/2016\"}")
    public record Result(
            @Size(max = 100) String resultNumber,
            @Size(max = 1000) String note) {}

    @Schema(name = "ReturnRequest", examples = "{\"collectedBy\":\"Nguyễn Hoàng Phúc\"}")
    public record Return(
            @Schema(description = "Who collected the result; the applicant when left out") @Size(max = 200) String collectedBy,

            @Size(max = 1000) String note) {}
}
