package vn.motcua.report.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PersonalData;
import vn.motcua.report.SettlementReport;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;

/** A dossier behind a figure of the report. */
@Schema(name = "SettlementDossier")
public record SettlementDossier(
        @Schema(description = "Null of a restricted dossier, which is counted and not named", nullable = true)
        String code,

        @Schema(description = "Shortened for who does not work with it; null of a restricted dossier", nullable = true)
        String applicantName,

        boolean restricted,

        CodeName procedure,
        OffsetDateTime receivedAt,
        @Schema(nullable = true) OffsetDateTime promisedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt,
        @Schema(nullable = true) Outcome outcome,

        @Schema(description = "Working days between finishing and the date; null unless early", nullable = true)
        Integer workingDaysEarly) {

    static SettlementDossier of(SettlementReport.Line line, PersonalData shown, WorkingCalendar calendar) {
        Outcome outcome = line.outcome() == null ? null : Outcome.valueOf(line.outcome());
        return new SettlementDossier(
                line.restricted() ? null : line.code(),
                line.restricted() ? null : shown.name(line.applicantName()),
                line.restricted(),
                new CodeName(line.procedureCode(), line.procedureName()),
                offset(line.receivedAt()),
                offset(line.promisedAt()),
                offset(line.finishedAt()),
                outcome,
                outcome == Outcome.EARLY ? workingDaysEarly(line, calendar) : null);
    }

    private static int workingDaysEarly(SettlementReport.Line line, WorkingCalendar calendar) {
        LocalDate promised = VietnamTime.dateOf(line.promisedAt());
        int days = 0;
        for (LocalDate day = VietnamTime.dateOf(line.finishedAt()); day.isBefore(promised); days++) {
            day = calendar.nextWorkingDay(day);
        }
        return days;
    }
}
