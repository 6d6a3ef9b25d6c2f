package vn.motcua.procedure;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.AccentFolding;

/** Căn cứ pháp lý: an act as it is cited, and where to read it. */
@Schema(name = "LegalReference")
public record LegalReference(
        @Schema(nullable = true, examples = "Nghị định 20/2021/NĐ-CP") @Size(max = StatedText.LONGEST) String citation,

        @Schema(nullable = true, examples = "https://vanban.chinhphu.vn/?docid=202831") @Size(max = StatedText.LONGEST)
        String url) {

    public LegalReference {
        citation = AccentFolding.clean(citation);
        url = AccentFolding.clean(url);
    }
}
