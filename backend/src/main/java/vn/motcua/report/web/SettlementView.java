package vn.motcua.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.GroupBy;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.Settlement;
import vn.motcua.report.table.Words;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;

/** Biểu II.06a with the equations that prove it. */
@Schema(name = "SettlementReport")
public record SettlementView(
        @Schema(examples = "2016-01-01") LocalDate from,

        @Schema(description = "Inclusive", examples = "2016-06-30")
        LocalDate to,

        OffsetDateTime asOf,
        GroupBy groupBy,

        @Schema(description = "Who reports; with those below it in the tree")
        CodeName agency,

        List<Settlement.Row> rows,
        Settlement.Row total,
        List<Settlement.Identity> identities,

        @Schema(description = "By which promise what is pending is overdue, in words")
        Words overdueNote) {

    static SettlementView of(
            ReportPeriod period, GroupBy groupBy, CodeName agency, Settlement settlement, Words overdueNote) {
        return new SettlementView(
                period.from(),
                period.to(),
                VietnamTime.offset(period.asOf()),
                groupBy,
                agency,
                settlement.rows(),
                settlement.total(),
                settlement.identities(),
                overdueNote);
    }
}
