package vn.motcua.dossier.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.SavedFilter;

@Schema(name = "SavedFilter")
public record SavedFilterView(
        @Schema(examples = "Đất đai sắp đến hạn") String name,
        @Schema(examples = "view=OPEN&field=DD&due=SOON") String query,

        @Schema(description = "What If-Match must carry to change or remove it")
        int version) {

    static SavedFilterView of(SavedFilter filter) {
        return new SavedFilterView(filter.name(), filter.query(), filter.version());
    }
}
