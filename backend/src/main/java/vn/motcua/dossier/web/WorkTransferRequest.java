package vn.motcua.dossier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WorkTransferRequest", examples = """
                {"assignee":"officer2","reason":"Nghỉ ốm từ 18/11 đến hết 20/11"}
                """)
public record WorkTransferRequest(
        @Schema(description = "Account of the colleague who takes over") @NotBlank @Size(max = 100) String assignee,

        @NotBlank @Size(min = 10, max = 2000) String reason) {}
