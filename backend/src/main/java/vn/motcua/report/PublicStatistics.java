package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;

/** Công khai tình hình giải quyết hồ sơ: the sums of the settlement report, for anyone; no second way of counting. */
@ApplicationScoped
public class PublicStatistics {

    @Inject
    SettlementReport settlement;

    @Inject
    AgencyScope scope;

    /**
     * Numbers of dossiers.
     *
     * @param received in the period itself
     * @param carriedOver received before it and not resolved then
     * @param resolved early, on time, late, or without a deadline
     * @param pending at the end of the period
     */
    @Schema(name = "PublicFigures")
    public record Figures(
            long received,
            long carriedOver,
            long resolved,
            long early,
            long onTime,
            long late,
            long noDeadline,
            long pending,
            long overdue) {

        static Figures of(Settlement.Row total) {
            Settlement.Received received = total.received();
            Settlement.Resolved resolved = total.resolved();
            return new Figures(
                    received.online() + received.directOrPostal(),
                    received.carriedOver(),
                    resolved.total(),
                    resolved.early(),
                    resolved.onTime(),
                    resolved.late(),
                    resolved.noDeadline(),
                    total.pending().total(),
                    total.pending().overdue());
        }
    }

    /** One month of the line on the board. */
    @Schema(name = "PublicMonth")
    public record Month(@Schema(examples = "2026-11") String month, Figures figures) {}

    /** @param months oldest first */
    public record Board(Figures figures, List<Month> months) {}

    /**
     * Counts what agencies did, restricted dossiers among it.
     *
     * @param agencyIds whose rows are opened for it
     * @param months how many months up to that of the last day are counted besides
     */
    public Board of(List<Integer> agencyIds, ReportPeriod period, int months, Instant now) {
        scope.openToThePublic(agencyIds);
        LocalDate today = VietnamTime.dateOf(now);
        YearMonth last = YearMonth.from(period.to().isAfter(today) ? today : period.to());
        List<Month> line = new ArrayList<>();
        for (YearMonth month = last.minusMonths(months - 1L);
                months > 0 && !month.isAfter(last);
                month = month.plusMonths(1)) {
            line.add(new Month(
                    month.toString(), figures(ReportPeriod.of(month.atDay(1), month.atEndOfMonth(), now, now))));
        }
        return new Board(figures(period), line);
    }

    private Figures figures(ReportPeriod period) {
        return Figures.of(settlement.count(period, GroupBy.CHANNEL).total());
    }
}
