package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;

/** Thời hạn giải quyết: a limit of its own for each channel, since published limits differ by channel. */
@Embeddable
public record ChannelLimit(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "limit_value") BigDecimal value,

        @Enumerated(EnumType.STRING) @Column(name = "limit_unit")
        LimitUnit unit,

        @Column(name = "second_limit_value") BigDecimal secondValue,

        @Enumerated(EnumType.STRING) @Column(name = "second_limit_unit")
        LimitUnit secondUnit) {

    public static ChannelLimit of(Channel channel, PhasedLimit limit) {
        return new ChannelLimit(
                channel,
                limit.first().value(),
                limit.first().unit(),
                limit.secondPhase().map(TimeLimit::value).orElse(null),
                limit.secondPhase().map(TimeLimit::unit).orElse(null));
    }

    public PhasedLimit limit() {
        return PhasedLimit.of(value, unit, secondValue, secondUnit);
    }
}
