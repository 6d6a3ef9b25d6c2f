package vn.motcua.procedure;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.InvalidTimeLimit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/** A time as somebody wrote it into a draft, possibly half of it or none that can be. */
@Schema(name = "StatedLimit")
public record StatedLimit(
        @Schema(nullable = true, examples = "8") @DecimalMin("-1000000") @DecimalMax("1000000") BigDecimal value,

        @Schema(nullable = true) LimitUnit unit) {

    /** 8, 8.0 and 8.00 are written in one way, so that they are no difference between versions. */
    public StatedLimit {
        if (value != null) {
            value = value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }
    }

    public static StatedLimit of(TimeLimit limit) {
        return new StatedLimit(limit.value(), limit.unit());
    }

    boolean hasBoth() {
        return value != null && unit != null;
    }

    /** @throws InvalidTimeLimit when no procedure can have it */
    public TimeLimit limit() {
        return new TimeLimit(value, unit);
    }

    /** Whether {@link #limit()} gives one. */
    boolean canBe() {
        try {
            return hasBoth() && limit() != null;
        } catch (InvalidTimeLimit impossible) {
            return false;
        }
    }
}
