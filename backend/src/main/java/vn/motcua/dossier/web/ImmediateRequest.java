package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.IntakeRequest;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.web.ReceiveRequest.BackEntryRequest;
import vn.motcua.dossier.web.ReceiveRequest.DocumentRequest;
import vn.motcua.procedure.Channel;

/** What is received, resolved and returned in one go. */
@Schema(name = "ImmediateRequest", examples = """
                {"procedureCode":"R2016-019","channel":"DIRECT","applicant":{"name":"Nguyễn Hoàng Phúc"},
                 "documents":[],"resultNumber":"125/2016"}
                """)
public record ImmediateRequest(
        @NotBlank @Size(max = 50) String procedureCode,
        @NotNull Channel channel,
        @NotNull @Valid ApplicantRequest applicant,
        @NotNull @Size(max = 100) List<@NotNull @Valid DocumentRequest> documents,

        @Schema(description = "Number of sets; 1 when left out") @Min(1) @Max(50) Integer sets,

        @Schema(description = "COUNTER when left out") ResultDelivery resultDelivery,
        Boolean priority,
        @Size(max = 1000) String note,

        @Schema(description = "Nhập bù, as in ReceiveRequest", nullable = true) @Valid BackEntryRequest backEntry,

        @Size(max = 100) String resultNumber,

        @Schema(description = "Who collected the result; the applicant when left out") @Size(max = 200) String collectedBy) {

    IntakeRequest toIntake() {
        return new ReceiveRequest(
                        procedureCode,
                        channel,
                        applicant,
                        documents,
                        sets,
                        resultDelivery,
                        priority,
                        note,
                        null,
                        backEntry,
                        null)
                .toIntake();
    }
}
