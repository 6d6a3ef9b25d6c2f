package vn.motcua.procedure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimitView;
import vn.motcua.procedure.CatalogueLine;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.ProcedureContent;
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

        private static LimitView of(Channel channel, ChannelTerms terms) {
            PhasedLimit limit = terms.phasedLimit();
            return new LimitView(
                    channel,
                    limit.first().value(),
                    limit.first().unit(),
                    limit.secondPhase().map(TimeLimitView::of).orElse(null));
        }
    }

    static ProcedureSummary of(ProcedureVersion version) {
        ProcedureContent content = version.content();
        return of(
                version.procedure().code(),
                version.name(),
                fieldOf(version),
                version.number(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                content.channels(),
                content.fees().isEmpty() ? null : content.fees().getFirst(),
                content.immediate(),
                content.documents().size());
    }

    static ProcedureSummary of(CatalogueLine line) {
        return of(
                line.code(),
                line.name(),
                line.field(),
                line.number(),
                line.effectiveFrom(),
                line.effectiveUntil(),
                line.channels(),
                line.firstFee(),
                line.immediate(),
                line.documentCount());
    }

    private static ProcedureSummary of(
            String code,
            String name,
            CodeName field,
            int version,
            LocalDate effectiveFrom,
            LocalDate effectiveUntil,
            List<ChannelTerms> channels,
            Fee firstFee,
            boolean immediate,
            int documentCount) {
        return new ProcedureSummary(
                code,
                name,
                field,
                version,
                effectiveFrom,
                effectiveUntil,
                limitsOf(channels),
                firstFee == null || firstFee.kind() == null ? FeeKind.NONE : firstFee.kind(),
                firstFee == null ? null : firstFee.amountVnd(),
                immediate,
                documentCount);
    }

    static CodeName fieldOf(ProcedureVersion version) {
        return new CodeName(
                version.procedure().field().code(), version.procedure().field().name());
    }

    /** One line when all channels agree, else a line for each. */
    private static List<LimitView> limitsOf(List<ChannelTerms> channels) {
        List<ChannelTerms> limited =
                channels.stream().filter(ChannelTerms::hasLimit).toList();
        boolean same = limited.size() == Channel.values().length
                && limited.stream().map(ChannelTerms::phasedLimit).distinct().count() == 1;
        return same
                ? List.of(LimitView.of(null, limited.getFirst()))
                : limited.stream()
                        .map(terms -> LimitView.of(terms.channel(), terms))
                        .toList();
    }
}
