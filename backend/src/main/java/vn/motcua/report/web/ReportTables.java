package vn.motcua.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.Agency;
import vn.motcua.report.CountedReport;
import vn.motcua.report.CountedTables;
import vn.motcua.report.Figure;
import vn.motcua.report.Grouping;
import vn.motcua.report.OverdueRules;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.table.FigureKind;
import vn.motcua.report.table.ReportTable;
import vn.motcua.report.table.ReportTable.Cell;
import vn.motcua.report.table.ReportTable.Column;
import vn.motcua.report.table.ReportTable.Row;
import vn.motcua.report.table.Words;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.problem.ProblemException;

/** A counted report, and the list behind one of its figures, as tables. */
@ApplicationScoped
class ReportTables {

    /** What a file of one list may hold; the pages of the list go on beyond it. */
    private static final int MOST_DOSSIERS = 5000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final List<Column> OF_DOSSIERS = List.of(
            text("CODE", "Mã hồ sơ", "Code"),
            text("PROCEDURE", "Thủ tục", "Procedure"),
            text("OFFICER", "Công chức thụ lý", "Officer"),
            text("RECEIVED", "Tiếp nhận", "Received"),
            text("PROMISED", "Hẹn trả", "Promised for"),
            text("RESOLVED", "Giải quyết xong", "Resolved"),
            new Column(
                    "OVER",
                    new Words("Quá (+), còn (−) giờ làm việc", "Working hours over (+), left (−)"),
                    FigureKind.MINUTES,
                    false));

    @Inject
    CountedTables counted;

    @Inject
    Agencies agencies;

    @Inject
    AgenciesAsOf asOf;

    @Inject
    OverdueRules overdue;

    @Inject
    CurrentUser user;

    ReportTable of(CountedReport report, ReportPeriod period, Grouping grouping) {
        return counted.of(report, period, grouping, user.agencyId());
    }

    /** @throws ProblemException 422 REPORT_TOO_LONG */
    ReportTable ofDossiers(Figure figure, ReportPeriod period, ReportDossiers dossiers) {
        List<ReportDossier> lines = dossiers.of(figure, period, null, MOST_DOSSIERS + 1);
        if (lines.size() > MOST_DOSSIERS) {
            throw new ProblemException(422, "REPORT_TOO_LONG", null, MOST_DOSSIERS);
        }
        Agency agency = agencies.get(user.agencyId());
        Words report = figure.report().title();
        Words column = figure.measure().words();
        return new ReportTable(
                figure.report().name() + "-dossiers",
                new Words(report.vi() + ": " + column.vi(), report.en() + ": " + column.en()),
                period.from(),
                period.to(),
                VietnamTime.offset(period.asOf()),
                new CodeName(agency.code(), asOf.at(agency, period.asOf()).name()),
                null,
                new Words("Người nộp", "Applicant"),
                List.of(),
                OF_DOSSIERS,
                lines.stream().map(ReportTables::row).toList(),
                null,
                figure.report().notes(overdue.of(period)));
    }

    private static Row row(ReportDossier dossier) {
        Words hidden = new Words("Hồ sơ hạn chế", "Restricted dossier");
        return new Row(
                null,
                dossier.restricted() ? hidden : Words.same(dossier.applicantName()),
                List.of(
                        cell(dossier.code()),
                        cell(dossier.procedure().name()),
                        cell(
                                dossier.officer() == null
                                        ? null
                                        : dossier.officer().name()),
                        cell(moment(dossier.receivedAt())),
                        cell(moment(dossier.promisedAt())),
                        cell(moment(dossier.finishedAt())),
                        Cell.of(dossier.workingMinutesOver())));
    }

    private static Cell cell(String text) {
        return new Cell(null, text == null ? null : Words.same(text));
    }

    private static String moment(OffsetDateTime moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    private static Column text(String key, String vi, String en) {
        return new Column(key, new Words(vi, en), FigureKind.TEXT, false);
    }
}
