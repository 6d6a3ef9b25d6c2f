package vn.motcua.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.SettlementCheck;
import vn.motcua.report.SettlementChecking.Difference;
import vn.motcua.report.table.Words;
import vn.motcua.shared.VietnamTime;

/** One comparison of an agency's sums with a full recount. */
@Schema(name = "SettlementCheck")
public record SettlementCheckView(
        @Schema(description = "Code", examples = "H07.142") String agency,

        OffsetDateTime checkedAt,
        String checkedBy,

        @Schema(description = "Counted again") long dossiers,
        @Schema(description = "Compared") long sums,
        long differences,

        @Schema(description = "What to do about the differences; null when there are none", nullable = true)
        Words remedy,

        @Schema(description = "The first 500; left out of lists", nullable = true)
        List<DifferenceView> found) {

    private static final Words REMEDY = new Words(
            "Quản trị viên cho tính lại các tổng này từ hồ sơ: lệnh make rebuild-rollups, hoặc"
                    + " POST /api/v1/reports/settlement-rebuilds.",
            "An administrator has these sums computed anew from the dossiers: make rebuild-rollups, or"
                    + " POST /api/v1/reports/settlement-rebuilds.");

    /** A sum that is not what the dossiers say. */
    @Schema(name = "SettlementDifference")
    public record DifferenceView(
            @Schema(description = "WORK: by procedure and channel; STAFF: by department and officer", examples = "WORK")
            String family,

            @Schema(description = "DAY, MONTH or YEAR", examples = "DAY")
            String grain,

            LocalDate day,
            String item,
            String part,

            @Schema(
                    description =
                            "Received on line, otherwise; early, on time, late, without deadline; overdue more than the day"
                                    + " before, of these due that day; the same two by the extended promise")
            String kept,

            String recounted) {

        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.family(),
                    difference.grain(),
                    difference.day(),
                    difference.item(),
                    difference.part(),
                    difference.kept(),
                    difference.recounted());
        }
    }

    static SettlementCheckView of(SettlementCheck check, String agencyCode, List<Difference> differences) {
        return new SettlementCheckView(
                agencyCode,
                VietnamTime.offset(check.checkedAt()),
                check.checkedBy(),
                check.dossiers(),
                check.sums(),
                check.differences(),
                check.differences() == 0 ? null : REMEDY,
                differences == null
                        ? null
                        : differences.stream().map(DifferenceView::of).toList());
    }
}
