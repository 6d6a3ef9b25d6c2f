package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.Agency;
import vn.motcua.report.ReportCounter.Counted;
import vn.motcua.report.table.ReportTable;
import vn.motcua.report.table.ReportTable.GroupingChoice;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;

/** A counted report as a table. */
@ApplicationScoped
public class CountedTables {

    @Inject
    ReportCounter counter;

    @Inject
    Agencies agencies;

    @Inject
    AgenciesAsOf asOf;

    @Inject
    OverdueRules overdue;

    /** @param agencyId who reports */
    public ReportTable of(CountedReport report, ReportPeriod period, Grouping grouping, int agencyId) {
        Agency agency = agencies.get(agencyId);
        Counted counted = counter.count(report, period, grouping, agency.id());
        return new ReportTable(
                report.name(),
                report.title(),
                period.from(),
                period.to(),
                VietnamTime.offset(period.asOf()),
                new CodeName(agency.code(), asOf.at(agency, period.asOf()).name()),
                grouping.name(),
                grouping.words(),
                report.groupings().stream()
                        .map(choice -> new GroupingChoice(choice.name(), choice.words()))
                        .toList(),
                report.measures().stream()
                        .filter(Measure::shown)
                        .map(Measure::column)
                        .toList(),
                counted.rows(),
                counted.total(),
                report.notes(overdue.of(period)));
    }
}
