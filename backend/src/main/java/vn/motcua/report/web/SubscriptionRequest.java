package vn.motcua.report.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.report.mailing.MailAddresses;
import vn.motcua.report.mailing.MailedPeriod;
import vn.motcua.report.mailing.MailedReport;
import vn.motcua.report.mailing.Rhythm;
import vn.motcua.report.mailing.SubscriptionOrder;
import vn.motcua.report.table.Language;

/** Which report goes to whom and when. */
@Schema(name = "ReportSubscriptionRequest")
public record SubscriptionRequest(
        @Schema(description = "settlement, or the name of a report that counts", examples = "settlement")
        @NotBlank @Size(max = 50) String report,

        @Schema(description = "One of the groupings of the report", examples = "FIELD") @NotBlank @Size(max = 50) String groupBy,

        @NotNull MailedReport.Format format,
        @NotNull Language language,
        @NotNull MailedPeriod period,

        @Schema(description = "Of named periods; else null", nullable = true, examples = "QUARTER") @Size(max = 50) String series,

        @NotNull Rhythm.Every every,

        @Schema(
                description =
                        "Of the week (1 is Monday) or of the month (its last day where it is shorter); null for each day",
                nullable = true,
                examples = "1")
        @Min(1) @Max(31) Integer day,

        @Schema(description = "In Vietnam", examples = "07:00", implementation = String.class) @NotNull LocalTime time,

        @Schema(examples = "[\"ubnd@tamphuoc.gov.vn\"]") @NotEmpty @Size(max = MailAddresses.MOST) List<@NotBlank @Size(max = 254) String> addresses) {

    SubscriptionOrder toOrder() {
        return new SubscriptionOrder(
                new MailedReport(report, groupBy, format, language),
                period,
                series,
                Rhythm.of(every, day, time),
                MailAddresses.of(addresses));
    }
}
