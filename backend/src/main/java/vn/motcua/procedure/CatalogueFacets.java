package vn.motcua.procedure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many procedures each other choice of a filter would find, the other filters staying as they are. */
@Schema(name = "CatalogueFacets")
public record CatalogueFacets(List<FieldCount> fields, List<KeyCount> states, List<KeyCount> missing) {

    @Schema(name = "FieldCount")
    public record FieldCount(
            @Schema(examples = "BTXH") String code,
            @Schema(examples = "Bảo trợ xã hội") String name,
            @Schema(examples = "14") long count) {}

    @Schema(name = "KeyCount")
    public record KeyCount(
            @Schema(examples = "IN_FORCE") String key,
            @Schema(examples = "124") long count) {}
}
