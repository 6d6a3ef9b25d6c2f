package vn.motcua.feedback.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.Sender;
import vn.motcua.shared.AccentFolding;

/** Who sends it; nothing has to be told, except for a complaint. */
@Schema(name = "SenderRequest")
public record SenderRequest(
        @Schema(nullable = true, examples = "Trần Thị Bích") @Size(max = 200) String name,

        @Schema(nullable = true, examples = "0903555218") @Size(max = 30) String phone,

        @Schema(nullable = true, examples = "bich@example.vn") @Size(max = 200) String email,

        @Schema(nullable = true, examples = "Ấp Phú Hòa, xã Tam Phước") @Size(max = 300) String address) {

    static Sender toSender(SenderRequest request) {
        return request == null
                ? Sender.UNKNOWN
                : new Sender(
                        AccentFolding.clean(request.name()),
                        AccentFolding.clean(request.phone()),
                        AccentFolding.clean(request.email()),
                        AccentFolding.clean(request.address()));
    }
}
