package vn.motcua.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.GroupBy;
import vn.motcua.report.PeriodClosing;
import vn.motcua.report.Settlement;
import vn.motcua.report.SettlementColumn;
import vn.motcua.report.SettlementReport.Change;
import vn.motcua.report.SettlementReport.Counted;
import vn.motcua.shared.VietnamTime;

/** A period whose figures were frozen and signed. */
@Schema(name = "PeriodClosing")
public record PeriodClosingView(
        @Schema(description = "Code", examples = "H07.142") String agency,

        @Schema(description = "In the agency's chain, from 1", examples = "1")
        int number,

        LocalDate from,
        @Schema(description = "Inclusive") LocalDate to,

        @Schema(description = "What was recorded by then is in the figures")
        OffsetDateTime closedAt,

        String closedBy,
        String closedByName,

        @Schema(description = "SHA-256 of the hash before followed by what was signed, in hexadecimal")
        String hash) {

    static PeriodClosingView of(PeriodClosing closing, String agencyCode) {
        return new PeriodClosingView(
                agencyCode,
                closing.seq(),
                closing.from(),
                closing.to(),
                VietnamTime.offset(closing.asOf()),
                closing.closedBy(),
                closing.closedByName(),
                closing.hash());
    }

    /** Rows and total of one side of the comparison. */
    @Schema(name = "SettlementFigures")
    public record Figures(List<Settlement.Row> rows, Settlement.Row total) {

        static Figures of(Settlement settlement) {
            return new Figures(settlement.rows(), settlement.total());
        }
    }

    /** What was signed beside what is known now. */
    @Schema(name = "PeriodClosingDetail")
    public record Detail(
            PeriodClosingView closing,
            GroupBy groupBy,
            @Schema(description = "What was signed") Figures frozen,

            @Schema(description = "The same period as known now")
            Figures now,

            @Schema(description = "Whether the figures differ")
            boolean adjusted,

            @Schema(description = "Whether this closing and all before and after it are what was signed")
            boolean intact,

            @Schema(description = "The very text that was hashed after previousHash")
            String canonical,

            String previousHash) {

        static Detail of(
                PeriodClosingView view,
                GroupBy groupBy,
                PeriodClosing closing,
                boolean intact,
                Settlement frozen,
                Settlement now) {
            Figures then = Figures.of(frozen);
            Figures today = Figures.of(now);
            return new Detail(
                    view,
                    groupBy,
                    then,
                    today,
                    !figuresOnly(then).equals(figuresOnly(today)),
                    intact,
                    closing.content(),
                    closing.previousHash());
        }

        /** A department that is called otherwise today has the same figures. */
        private static List<Settlement.Row> figuresOnly(Figures figures) {
            return figures.rows().stream()
                    .map(row -> new Settlement.Row(row.key(), "", row.received(), row.resolved(), row.pending()))
                    .toList();
        }
    }

    /** A dossier that is counted otherwise than when the period was closed. */
    @Schema(name = "PeriodAdjustment")
    public record Adjustment(
            @Schema(description = "Null of a restricted dossier, which is counted and not named", nullable = true)
            String code,

            boolean restricted,

            @Schema(description = "When it became known") OffsetDateTime recordedAt,

            Place before,
            Place after) {

        static Adjustment of(Change change) {
            return new Adjustment(
                    change.restricted() ? null : change.code(),
                    change.restricted(),
                    VietnamTime.offset(change.recordedAt()),
                    Place.of(change.before()),
                    Place.of(change.after()));
        }
    }

    /** Where a report counts a dossier. */
    @Schema(name = "CountedPlace")
    public record Place(
            @Schema(description = "Key of the row; null when it is not counted", nullable = true)
            String key,

            List<SettlementColumn> columns) {

        static Place of(Counted counted) {
            return new Place(counted.key(), counted.columns());
        }
    }
}
