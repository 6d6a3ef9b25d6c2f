package vn.motcua.calendar;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TimeLimit", description = "Thời hạn giải quyết", examples = "{\"value\": 3, \"unit\": \"WORKING_DAY\"}")
public record TimeLimitView(
        @Schema(required = true, description = "0.5 is half a day; 1 for SAME_DAY", examples = "3")
        BigDecimal value,

        @Schema(required = true, examples = "WORKING_DAY") LimitUnit unit) {

    public static TimeLimitView of(TimeLimit limit) {
        return new TimeLimitView(limit.value(), limit.unit());
    }
}
