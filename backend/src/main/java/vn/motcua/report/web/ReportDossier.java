package vn.motcua.report.web;

import static vn.motcua.shared.VietnamTime.offset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PersonalData;
import vn.motcua.organization.StaffRef;
import vn.motcua.report.ReportCounter.Line;
import vn.motcua.shared.http.CodeName;

/** A dossier behind a figure of a report, as it was known. */
@Schema(name = "ReportDossier")
public record ReportDossier(
        @Schema(description = "Null of a restricted dossier, which is counted and not named", nullable = true)
        String code,

        @Schema(description = "Shortened for who does not work with it; null of a restricted dossier", nullable = true)
        String applicantName,

        boolean restricted,
        CodeName procedure,

        @Schema(
                description =
                        "Who did the officer's step last, or the act that the figure counts; null when nobody did",
                nullable = true)
        StaffRef officer,

        @Schema(description = "When it arrived, where it was not received")
        OffsetDateTime receivedAt,

        @Schema(nullable = true) OffsetDateTime promisedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt,
        @Schema(nullable = true) Outcome outcome,

        @Schema(
                description =
                        "Working minutes past the date, by the calendar in force then; negative while some are left, or were when it was resolved; null without a date, or while it waits. The date is the one that told the outcome, of an open dossier the printed one, in the report of late ones the one by which they are overdue",
                nullable = true)
        Long workingMinutesOver,

        @JsonIgnore long id) {

    static ReportDossier of(Line line, PersonalData shown, WorkingCalendar calendar) {
        return new ReportDossier(
                line.restricted() ? null : line.code(),
                line.restricted() ? null : shown.name(line.applicantName()),
                line.restricted(),
                new CodeName(line.procedureCode(), line.procedureName()),
                line.officer() == null ? null : StaffRef.of(line.officer(), line.officerName()),
                offset(line.receivedAt()),
                offset(line.promisedAt()),
                offset(line.finishedAt()),
                line.outcome() == null ? null : Outcome.valueOf(line.outcome()),
                minutesOver(line, calendar),
                line.id());
    }

    private static Long minutesOver(Line line, WorkingCalendar calendar) {
        if (line.hoursFrom() == null || line.finishedAt() == null && line.waiting()) {
            return null;
        }
        Instant at = line.finishedAt() == null ? line.judgedAt() : line.finishedAt();
        try {
            return at.isAfter(line.hoursFrom())
                    ? calendar.workingMinutesBetween(line.hoursFrom(), at)
                    : -calendar.workingMinutesBetween(at, line.hoursFrom());
        } catch (CalendarYearNotLoaded unknown) {
            return null;
        }
    }
}
