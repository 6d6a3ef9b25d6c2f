package vn.motcua.report.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.report.CountedReport;
import vn.motcua.report.CountedReports;
import vn.motcua.report.GroupBy;
import vn.motcua.report.PeriodNames;
import vn.motcua.report.SettlementSheet;
import vn.motcua.report.table.ReportTable.GroupingChoice;
import vn.motcua.report.table.Words;
import vn.motcua.shared.problem.ProblemException;

/** What may be sent by e-mail: biểu II.06a and every report that counts. They are sums, and name no applicant. */
@ApplicationScoped
public class MailableReports {

    static final String SETTLEMENT = "settlement";

    private static final Words SETTLEMENT_TITLE = new Words(
            "Biểu II.06a – Tình hình, kết quả giải quyết thủ tục hành chính", "Form II.06a – Settlement of dossiers");

    private static final Map<GroupBy, Words> SETTLEMENT_GROUPINGS = Map.of(
            GroupBy.FIELD, new Words(SettlementSheet.head(GroupBy.FIELD), "Field"),
            GroupBy.PROCEDURE, new Words(SettlementSheet.head(GroupBy.PROCEDURE), "Procedure"),
            GroupBy.DEPARTMENT, new Words(SettlementSheet.head(GroupBy.DEPARTMENT), "Department"),
            GroupBy.OFFICER, new Words(SettlementSheet.head(GroupBy.OFFICER), "Officer"),
            GroupBy.CHANNEL, new Words(SettlementSheet.head(GroupBy.CHANNEL), "Channel"));

    @Inject
    CountedReports counted;

    @Inject
    PeriodNames names;

    /** @param groupings the first is the usual one */
    public record Choice(String report, Words title, List<GroupingChoice> groupings) {}

    /** A series of named periods, by the first and the last of its names. */
    public record Series(String series, Words words) {}

    public List<Choice> all() {
        Choice settlement = new Choice(
                SETTLEMENT,
                SETTLEMENT_TITLE,
                Arrays.stream(GroupBy.values())
                        .map(groupBy -> new GroupingChoice(groupBy.name(), SETTLEMENT_GROUPINGS.get(groupBy)))
                        .toList());
        return Stream.concat(Stream.of(settlement), counted.all().stream().map(MailableReports::choice))
                .toList();
    }

    public List<Series> series() {
        Map<String, List<PeriodNames.Name>> bySeries = names.all().stream()
                .collect(Collectors.groupingBy(PeriodNames.Name::series, LinkedHashMap::new, Collectors.toList()));
        return bySeries.entrySet().stream()
                .map(one -> new Series(one.getKey(), words(one.getValue())))
                .toList();
    }

    public Words title(String report) {
        return find(report).title();
    }

    public Words grouping(MailedReport report) {
        return find(report.report()).groupings().stream()
                .filter(grouping -> grouping.key().equals(report.groupBy()))
                .findFirst()
                .map(GroupingChoice::label)
                .orElseThrow();
    }

    List<PeriodNames.Name> periodsOf(String series) {
        return names.all().stream().filter(name -> name.series().equals(series)).toList();
    }

    /** @throws ProblemException 422 REPORT_NOT_MAILABLE, MAILED_GROUPING_UNKNOWN or PERIOD_SERIES_UNKNOWN */
    void check(SubscriptionOrder order) {
        MailedReport report = order.report();
        Choice choice = find(report.report());
        if (choice.groupings().stream().noneMatch(grouping -> grouping.key().equals(report.groupBy()))) {
            throw new ProblemException(422, "MAILED_GROUPING_UNKNOWN", "/groupBy", report.groupBy());
        }
        boolean named = order.period() == MailedPeriod.NAMED;
        boolean rightSeries =
                named ? order.series() != null && !periodsOf(order.series()).isEmpty() : order.series() == null;
        if (!rightSeries) {
            throw new ProblemException(422, "PERIOD_SERIES_UNKNOWN", "/series");
        }
    }

    private Choice find(String report) {
        return all().stream()
                .filter(choice -> choice.report().equals(report))
                .findFirst()
                .orElseThrow(() -> new ProblemException(422, "REPORT_NOT_MAILABLE", "/report", report));
    }

    private static Choice choice(CountedReport report) {
        return new Choice(
                report.name(),
                report.title(),
                report.groupings().stream()
                        .map(grouping -> new GroupingChoice(grouping.name(), grouping.words()))
                        .toList());
    }

    private static Words words(List<PeriodNames.Name> series) {
        PeriodNames.Name first = series.getFirst();
        PeriodNames.Name last = series.getLast();
        return first.equals(last)
                ? new Words(first.nameVi(), first.nameEn())
                : new Words(first.nameVi() + " … " + last.nameVi(), first.nameEn() + " … " + last.nameEn());
    }
}
