package vn.motcua.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.SettlementCheck;
import vn.motcua.report.SettlementChecking.Difference;
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

        @Schema(description = "The first 500; left out of lists", nullable = true)
        List<DifferenceView> found) {

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
                differences == null
                        ? null
                        : differences.stream().map(DifferenceView::of).toList());
    }
}
