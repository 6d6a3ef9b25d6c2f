package vn.motcua.procedure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.TimeLimitView;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelLimit;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.shared.http.CodeName;

/** A procedure as a line of a list, in the version in force. */
@Schema(name = "ProcedureSummary")
public record ProcedureSummary(
        @Schema(examples = "R2016-017") String code,

        @Schema(examples = "Cấp Giấy xác nhận tình trạng hôn nhân")
        String name,

        CodeName field,
        @Schema(examples = "1") int version,
        LocalDate effectiveFrom,

        @Schema(description = "First day on which the version is no longer in force", nullable = true)
        LocalDate effectiveUntil,

        List<LimitView> timeLimits,
        FeeKind feeKind,
        @Schema(nullable = true, examples = "8000") Long feeVnd,

        @Schema(description = "Resolved on the spot, no receipt needed (NĐ 61/2018 Điều 17.4)")
        boolean immediate,

        int documentCount) {

    /** A limit; {@code channel} is null when it holds for every channel. */
    @Schema(name = "ProcedureTimeLimit")
    public record LimitView(
            @Schema(nullable = true) Channel channel,
            @Schema(examples = "3") BigDecimal value,
            LimitUnit unit,

            @Schema(
                    nullable = true,
                    description = "The second phase, which starts when the first limit ends; else null")
            TimeLimitView secondLimit) {

        private static LimitView of(Channel channel, ChannelLimit row) {
            TimeLimit first = row.limit().first();
            return new LimitView(
                    channel,
                    first.value(),
                    first.unit(),
                    row.limit().secondPhase().map(TimeLimitView::of).orElse(null));
        }
    }

    static ProcedureSummary of(ProcedureVersion version) {
        Fee first = version.fees().isEmpty() ? null : version.fees().getFirst();
        return new ProcedureSummary(
                version.procedure().code(),
                version.name(),
                fieldOf(version),
                version.number(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                limitsOf(version),
                first == null ? FeeKind.NONE : first.kind(),
                first == null ? null : first.amountVnd(),
                version.immediate(),
                version.requiredDocuments().size());
    }

    static CodeName fieldOf(ProcedureVersion version) {
        return new CodeName(
                version.procedure().field().code(), version.procedure().field().name());
    }

    /** One line when all channels agree, else a line for each. */
    private static List<LimitView> limitsOf(ProcedureVersion version) {
        List<ChannelLimit> limits = version.limits();
        boolean same = limits.size() == Channel.values().length
                && limits.stream().map(ChannelLimit::limit).distinct().count() == 1;
        if (same) {
            return List.of(LimitView.of(null, limits.getFirst()));
        }
        return limits.stream()
                .map(limit -> LimitView.of(limit.channel(), limit))
                .toList();
    }
}
