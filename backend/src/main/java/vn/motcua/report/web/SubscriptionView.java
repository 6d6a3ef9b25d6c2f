package vn.motcua.report.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.mailing.MailableReports;
import vn.motcua.report.mailing.MailedPeriod;
import vn.motcua.report.mailing.MailedReport;
import vn.motcua.report.mailing.ReportSubscription;
import vn.motcua.report.mailing.Rhythm;
import vn.motcua.report.mailing.SubscriptionChange;
import vn.motcua.report.table.Language;
import vn.motcua.report.table.ReportTable.GroupingChoice;
import vn.motcua.report.table.Words;
import vn.motcua.shared.VietnamTime;

/** A subscription. */
@Schema(name = "ReportSubscription")
public record SubscriptionView(
        long number,
        @Schema(description = "For If-Match") int version,
        @Schema(examples = "settlement") String report,
        Words title,
        @Schema(examples = "FIELD") String groupBy,
        Words groupedBy,
        MailedReport.Format format,
        Language language,
        MailedPeriod period,
        @Schema(nullable = true, examples = "QUARTER") String series,
        Rhythm.Every every,

        @Schema(description = "Of the week or of the month; null for each day", nullable = true)
        Integer day,

        @Schema(description = "In Vietnam", examples = "07:00")
        String time,

        List<String> addresses,

        @Schema(description = "Who saved it last, in whose name it is sent")
        String owner,

        String ownerName,

        @Schema(description = "Null while it is stopped", nullable = true)
        OffsetDateTime nextDueAt) {

    static SubscriptionView of(ReportSubscription subscription, MailableReports reports) {
        MailedReport report = subscription.report();
        Rhythm rhythm = subscription.rhythm();
        return new SubscriptionView(
                subscription.number(),
                subscription.version(),
                report.report(),
                reports.title(report.report()),
                report.groupBy(),
                reports.grouping(report),
                report.format(),
                report.language(),
                subscription.period(),
                subscription.series(),
                rhythm.every(),
                rhythm.day(),
                rhythm.time().toString(),
                subscription.addresses(),
                subscription.owner(),
                subscription.ownerName(),
                VietnamTime.offset(subscription.nextDueAt()));
    }

    /** With what was done to it. */
    @Schema(name = "ReportSubscriptionDetail")
    record Detail(SubscriptionView subscription, List<Change> changes) {}

    /** What was done to it. */
    @Schema(name = "ReportSubscriptionChange")
    record Change(
            SubscriptionChange.Act act,
            OffsetDateTime at,
            String actor,
            String actorName,

            @Schema(description = "What it was from then on")
            Map<String, Object> content) {

        static Change of(SubscriptionChange change) {
            return new Change(
                    change.act(),
                    VietnamTime.offset(change.at()),
                    change.actor(),
                    change.actorName(),
                    change.content());
        }
    }

    @Schema(name = "ReportSubscriptionPage")
    record SubscriptionPage(
            List<SubscriptionView> items,
            @Schema(nullable = true) String next) {}

    /** What can be subscribed here. */
    @Schema(name = "ReportSubscriptionChoices")
    record Choices(
            @Schema(description = "Whether there is a mail server; without one nothing is sent")
            boolean mailSetUp,

            @Schema(description = "The caller's own address, if it is known", nullable = true)
            String ownAddress,

            List<ReportChoice> reports,
            List<SeriesChoice> series) {}

    /** A report that can be sent, and by what it can be told. */
    @Schema(name = "MailableReport")
    record ReportChoice(String report, Words title, List<GroupingChoice> groupings) {

        static ReportChoice of(MailableReports.Choice choice) {
            return new ReportChoice(choice.report(), choice.title(), choice.groupings());
        }
    }

    @Schema(name = "PeriodSeries")
    record SeriesChoice(@Schema(examples = "QUARTER") String series, Words words) {

        static SeriesChoice of(MailableReports.Series series) {
            return new SeriesChoice(series.series(), series.words());
        }
    }
}
