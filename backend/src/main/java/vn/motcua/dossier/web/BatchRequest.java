package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.BatchAct;
import vn.motcua.dossier.DossierBatch;
import vn.motcua.shared.problem.ProblemException;

/** One act for up to 500 dossiers. */
@Schema(name = "DossierBatchRequest", examples = """
                {"act":"SIGN","note":"Đồng ý","items":[{"code":"H07.142-261118-0001","version":3}]}
                """)
public record BatchRequest(
        @NotNull BatchAct act,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items,
        @Size(max = 1000) String note,

        @Schema(
                description =
                        "HAND_OVER and COMPLETE_STEP: account of the colleague; the whole department when left out")
        @Size(max = 100) String assignee,

        @Schema(description = "RETURN: who collected the results; the applicants when left out") @Size(max = 200) String collectedBy) {

    @Schema(name = "DossierBatchItemRequest")
    public record Item(
            @NotBlank @Size(max = 100) String code,

            @Schema(description = "As it was seen, like If-Match") @NotNull @Min(0) Integer version,

            @Schema(description = "FINISH only") @Size(max = 100) String resultNumber,

            @Schema(description = "The warnings of this line were read")
            Boolean acknowledged) {}

    /** @throws ProblemException 400 BATCH_ITEM_TWICE when a dossier is named more than once */
    DossierBatch toBatch() {
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            String code = items.get(index).code();
            if (!codes.add(code)) {
                throw new ProblemException(400, "BATCH_ITEM_TWICE", "/items/" + index + "/code", code);
            }
        }
        return new DossierBatch(
                act,
                items.stream()
                        .map(item -> new DossierBatch.Item(
                                item.code(),
                                item.version(),
                                item.resultNumber(),
                                Boolean.TRUE.equals(item.acknowledged())))
                        .toList(),
                note,
                assignee,
                collectedBy);
    }
}
