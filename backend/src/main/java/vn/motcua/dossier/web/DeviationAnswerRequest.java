package vn.motcua.dossier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.proof.Deviations;
import vn.motcua.shared.AccentFolding;

/** Nguyên nhân và hành động khắc phục (ISO 9001:2015, 10.2). */
@Schema(name = "DeviationAnswerRequest")
public record DeviationAnswerRequest(
        @Schema(examples = "Cán bộ thẩm tra nghỉ ốm, chưa phân công người thay") @NotBlank @Size(min = 10, max = 2000) String cause,

        @Schema(examples = "Phân công người dự phòng cho từng lĩnh vực từ tháng sau")
        @NotBlank @Size(min = 10, max = 2000) String correctiveAction) {

    Deviations.Answer toAnswer() {
        return new Deviations.Answer(AccentFolding.clean(cause), AccentFolding.clean(correctiveAction));
    }
}
