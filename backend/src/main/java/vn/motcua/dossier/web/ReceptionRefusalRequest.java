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
import vn.motcua.dossier.web.ReceiveRequest.DocumentRequest;
import vn.motcua.procedure.Channel;

/** What the desk does not take in, with whatever papers were there. */
@Schema(name = "ReceptionRefusalRequest", examples = """
                {"procedureCode":"R2016-001","channel":"DIRECT","applicant":{"name":"Nguyễn Hoàng Phúc"},
                 "documents":[],"reason":"Không thuộc thẩm quyền giải quyết của xã"}
                """)
public record ReceptionRefusalRequest(
        @NotBlank @Size(max = 50) String procedureCode,
        @NotNull Channel channel,
        @NotNull @Valid ApplicantRequest applicant,
        @NotNull @Size(max = 100) List<@NotNull @Valid DocumentRequest> documents,

        @Schema(description = "Number of sets; 1 when left out") @Min(1) @Max(50) Integer sets,

        @Schema(description = "COUNTER when left out") ResultDelivery resultDelivery,
        Boolean priority,
        @Size(max = 1000) String note,

        @Schema(description = "Written for the applicant") @NotBlank @Size(min = 10, max = 2000) String reason) {

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
                        null,
                        null)
                .toIntake();
    }
}
