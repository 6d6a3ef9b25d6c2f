package vn.motcua.procedure.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.CatalogueLine;
import vn.motcua.shared.http.CodeName;

/** All procedures that are posted on a day, by field. */
@Schema(name = "PostedProcedures")
public record PostedProcedures(
        @Schema(description = "The day on which they are in force")
        LocalDate asOf,

        int total,
        int fieldCount,
        List<PostedField> fields) {

    @Schema(name = "PostedField")
    public record PostedField(String code, String name, List<ProcedureSummary> procedures) {}

    /** @param lines by field */
    static PostedProcedures of(LocalDate date, List<CatalogueLine> lines) {
        Map<CodeName, List<ProcedureSummary>> byField = lines.stream()
                .map(ProcedureSummary::of)
                .collect(Collectors.groupingBy(ProcedureSummary::field, LinkedHashMap::new, Collectors.toList()));
        List<PostedField> fields = byField.entrySet().stream()
                .map(entry ->
                        new PostedField(entry.getKey().code(), entry.getKey().name(), entry.getValue()))
                .toList();
        return new PostedProcedures(date, lines.size(), fields.size(), fields);
    }
}
