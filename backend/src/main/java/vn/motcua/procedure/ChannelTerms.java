package vn.motcua.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.shared.AccentFolding;

/** Cách thức thực hiện: how to hand in on one channel, and how long the office then has; no limit where the law sets none. */
@Schema(name = "ChannelTerms")
public record ChannelTerms(
        @Schema(nullable = true) Channel channel,

        @Schema(nullable = true, examples = "Nộp tại Bộ phận Tiếp nhận và Trả kết quả") @Size(max = StatedText.LONGEST) String instructions,

        @Schema(nullable = true) @Valid StatedLimit limit,

        @Schema(nullable = true, description = "Of the phase that starts when the first ends") @Valid StatedLimit secondLimit) {

    public ChannelTerms {
        instructions = AccentFolding.clean(instructions);
    }

    /** Whether a limit is stated, complete and possible, in all its phases. */
    public boolean hasLimit() {
        return channel != null && limit != null && limit.canBe() && (secondLimit == null || canBeSecond());
    }

    /** The whole limit; only where {@link #hasLimit()}. */
    public PhasedLimit phasedLimit() {
        return new PhasedLimit(limit.limit(), secondLimit == null ? null : secondLimit.limit());
    }

    boolean canBeSecond() {
        return secondLimit.canBe() && secondLimit.unit() != LimitUnit.SAME_DAY;
    }

    ChannelLimit toRow() {
        return ChannelLimit.of(channel, phasedLimit());
    }
}
