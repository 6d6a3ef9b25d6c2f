package vn.motcua.procedure.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.ContentCheck;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.StepSum;
import vn.motcua.shared.http.CodeName;

/** A version as its editor sees it. */
@Schema(name = "VersionView")
public record VersionView(
        @Schema(examples = "1.001776") String procedureCode,
        CodeName field,
        @JsonUnwrapped VersionSummary summary,
        ProcedureContent content,

        @Schema(description = "The steps held against the limit of each channel")
        List<StepSum> stepSums,

        @Schema(description = "What each step takes, in working minutes, for the bar")
        List<Long> stepMinutes,

        @Schema(description = "An ordinary working day", examples = "480")
        int minutesPerDay,

        List<ContentCheck> checks,

        @Schema(description = "A draft that nothing stands in the way of")
        boolean publishable) {}
