package vn.motcua.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.report.CountedReport;
import vn.motcua.report.CountedReports;
import vn.motcua.report.Figure;
import vn.motcua.report.Grouping;
import vn.motcua.report.ReportPeriod;

/** What an address asks for. */
@ApplicationScoped
class ReportQuestions {

    @Inject
    CountedReports reports;

    @Inject
    Clock clock;

    record Question(CountedReport report, ReportPeriod period, Grouping grouping) {}

    Question of(ReportQuery query) {
        CountedReport report = reports.get(query.report);
        return new Question(report, query.period(clock.instant()), Figure.grouping(report, query.groupBy));
    }
}
