package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.DossierPapers.GivenBack;
import vn.motcua.dossier.web.ReceiveRequest.AppointmentRequest;
import vn.motcua.dossier.web.ReceiveRequest.DocumentRequest;

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

    @Schema(
            name = "ReceptionRequest",
            description = "What the desk settles when it receives what was submitted",
            examples =
                    "{\"documents\":[{\"requiredDocument\":\"1\",\"originals\":1,\"certifiedCopies\":0,\"copies\":0}]}")
    public record Reception(
            @Schema(description = "The papers as the desk counts them; as declared when left out", nullable = true)
            @Size(max = 100) List<@NotNull @Valid DocumentRequest> documents,

            @Schema(nullable = true) @Valid AppointmentRequest appointment) {}

    @Schema(
            name = "CompletionRequestBody",
            examples = "{\"documents\":[\"2\"],\"reason\":\"Thiếu giấy tờ tùy thân của người nộp\"}")
    public record Completion(
            @Schema(
                    description =
                            "Codes of the version's own list; when left out, what it requires and was not declared",
                    nullable = true)
            @Size(min = 1, max = 100) List<@NotBlank @Size(max = 10) String> documents,

            @NotBlank @Size(min = 10, max = 2000) String reason) {}

    @Schema(
            name = "SupplementRequest",
            examples = "{\"documents\":[\"2\"],\"reason\":\"Thiếu giấy chứng sinh bản chính\"}")
    public record SupplementNotice(
            @NotBlank @Size(min = 10, max = 2000) String reason,

            @Schema(description = "Codes of the papers that are asked for, of the version's own list", nullable = true)
            @Size(max = 100) List<@NotBlank @Size(max = 10) String> documents) {}

    @Schema(
            name = "SuppliedRequest",
            examples =
                    "{\"documents\":[{\"requiredDocument\":\"2\",\"originals\":1,\"certifiedCopies\":0,\"copies\":0}]}")
    public record Supplied(
            @Schema(description = "Papers that are handed in now, on top of those that are there", nullable = true)
            @Size(max = 100) List<@NotNull @Valid DocumentRequest> documents,

            @Size(max = 1000) String note) {}

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

            @Size(max = 1000) String note,

            @Schema(
                    description = "Originals that are given back with it; needed while the office holds some",
                    nullable = true)
            @Size(max = 100) List<@NotNull @Valid Originals> originals,

            @Schema(description = "Why others stay; needed when some do", nullable = true) @Size(min = 10, max = 1000) String originalsNote) {

        List<GivenBack> givenBack() {
            return originals == null
                    ? List.of()
                    : originals.stream().map(Originals::givenBack).toList();
        }
    }

    @Schema(name = "ReturnedOriginalsRequest")
    public record Originals(
            @NotBlank @Size(max = 10) String requiredDocument,
            @Min(1) @Max(999) int count) {

        GivenBack givenBack() {
            return new GivenBack(requiredDocument, count);
        }
    }

    @Schema(name = "PaperLocationRequest", examples = "{\"location\":\"Tủ 2, ngăn 3\"}")
    public record PaperLocation(
            @Schema(description = "Nowhere in particular when null", nullable = true) @Size(max = 200) String location) {}
}
