package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/** Thời hạn giải quyết: a limit of its own for each channel, since published limits differ by channel. */
@Embeddable
public record ChannelLimit(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "limit_value") BigDecimal value,

        @Enumerated(EnumType.STRING) @Column(name = "limit_unit")
        LimitUnit unit) {

    public static ChannelLimit of(Channel channel, TimeLimit limit) {
        return new ChannelLimit(channel, limit.value(), limit.unit());
    }

    public TimeLimit limit() {
        return new TimeLimit(value, unit);
    }
}
