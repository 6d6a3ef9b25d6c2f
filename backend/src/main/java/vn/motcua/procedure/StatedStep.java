package vn.motcua.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.AccentFolding;

/**
 * Bước của quy trình nội bộ as a version states it.
 *
 * @param posting niêm yết: counted in calendar days, inside the limit
 */
@Schema(name = "StatedStep")
public record StatedStep(
        @Schema(nullable = true, examples = "Tiếp nhận, vào sổ") @Size(max = StatedText.LONGEST) String name,

        @Schema(nullable = true) StepRole role,

        @Schema(nullable = true, examples = "BPTN") @Size(max = 50) String departmentCode,

        @Schema(nullable = true) @Valid StatedLimit allotted,
        boolean posting,

        @Schema(nullable = true, examples = "Hồ sơ của công dân") @Size(max = StatedText.LONGEST) String input,

        @Schema(nullable = true, examples = "Giấy tiếp nhận hồ sơ") @Size(max = StatedText.LONGEST) String output) {

    public StatedStep {
        name = AccentFolding.clean(name);
        departmentCode = AccentFolding.clean(departmentCode);
        input = AccentFolding.clean(input);
        output = AccentFolding.clean(output);
    }

    ProcessStep toRow() {
        return new ProcessStep(name, role, departmentCode, allotted.value(), allotted.unit(), output);
    }
}
