package vn.motcua.report.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.mailing.MailableReports;
import vn.motcua.report.mailing.MailedReport;
import vn.motcua.report.mailing.ReportDelivery;
import vn.motcua.report.mailing.ReportSending;
import vn.motcua.report.table.Language;
import vn.motcua.report.table.Words;
import vn.motcua.shared.VietnamTime;

/** A report that was sent, or is to be. */
@Schema(name = "ReportSending")
public record SendingView(
        long number,
        @Schema(description = "Number of its subscription") long subscription,
        ReportSending.Kind kind,
        OffsetDateTime dueAt,

        @Schema(description = "Due moments before it that passed while nothing could be sent")
        int missed,

        @Schema(examples = "settlement") String report,
        Words title,
        @Schema(examples = "FIELD") String groupBy,
        MailedReport.Format format,
        Language language,
        LocalDate from,
        @Schema(description = "Inclusive") LocalDate to,
        OffsetDateTime asOf,

        @Schema(description = "Null when it came due by itself", nullable = true)
        String requestedBy,

        ReportSending.State state,
        int attempts,

        @Schema(description = "Null when it has ended", nullable = true)
        OffsetDateTime nextAttemptAt,

        @Schema(description = "Why it was not sent at the last attempt", nullable = true)
        ReportSending.Fault fault,

        @Schema(description = "In the words of the mail server, or the code of a problem", nullable = true)
        String faultDetail,

        @Schema(nullable = true, examples = "II.06a-2026-11-17-2026-11-17.pdf")
        String fileName,

        @Schema(description = "Of the file", nullable = true)
        String sha256,

        @Schema(description = "Of the file, in bytes", nullable = true)
        Long size,

        List<Letter> letters) {

    /** What became of one address. */
    @Schema(name = "ReportDelivery")
    record Letter(
            String address,
            ReportDelivery.State state,

            @Schema(description = "When it was tried last", nullable = true)
            OffsetDateTime at,

            @Schema(description = "What the server said; null when it took the letter", nullable = true)
            String reply) {

        static Letter of(ReportDelivery delivery) {
            return new Letter(
                    delivery.address(), delivery.state(), VietnamTime.offset(delivery.at()), delivery.reply());
        }
    }

    static SendingView of(ReportSending sending, List<ReportDelivery> letters, MailableReports reports) {
        MailedReport report = sending.report();
        return new SendingView(
                sending.number(),
                sending.subscription(),
                sending.kind(),
                VietnamTime.offset(sending.dueAt()),
                sending.missed(),
                report.report(),
                reports.title(report.report()),
                report.groupBy(),
                report.format(),
                report.language(),
                sending.from(),
                sending.to(),
                VietnamTime.offset(sending.asOf()),
                sending.requestedByName(),
                sending.state(),
                sending.attempts(),
                VietnamTime.offset(sending.nextAttemptAt()),
                sending.fault(),
                sending.faultDetail(),
                sending.fileName(),
                sending.sha256(),
                sending.size(),
                letters.stream().map(Letter::of).toList());
    }

    @Schema(name = "ReportSendingPage")
    record SendingPage(
            List<SendingView> items,
            @Schema(nullable = true) String next) {}
}
