package vn.motcua.report.mailing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.report.CountedReport;
import vn.motcua.report.CountedReports;
import vn.motcua.report.CountedTables;
import vn.motcua.report.Figure;
import vn.motcua.report.GroupBy;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.Settlement;
import vn.motcua.report.SettlementCsv;
import vn.motcua.report.SettlementPrinter;
import vn.motcua.report.SettlementReport;
import vn.motcua.report.SettlementSheet;
import vn.motcua.report.SettlementWorkbook;
import vn.motcua.report.table.Language;
import vn.motcua.report.table.ReportTable;
import vn.motcua.report.table.TableCsv;
import vn.motcua.report.table.TablePrinter;
import vn.motcua.report.table.TableXlsx;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;

/**
 * Makes the file of a sending: what its agency sees, and nobody's restricted dossiers by name (ADR 0045). The database is
 * read in one transaction, and let go before a page is drawn.
 */
@ApplicationScoped
class MailedFiles {

    private static final int PATIENCE_SECONDS = 600;

    @Inject
    AgencyScope scope;

    @Inject
    Agencies agencies;

    @Inject
    AgenciesAsOf asOf;

    @Inject
    MailableReports reports;

    @Inject
    SettlementReport settlement;

    @Inject
    SettlementPrinter settlementPrinter;

    @Inject
    CountedReports counted;

    @Inject
    CountedTables tables;

    @Inject
    TablePrinter tablePrinter;

    /** @param draw what is left to do without the database */
    private record Read(String title, String agency, Supplier<byte[]> draw) {}

    /**
     * @param now not before the moment as known on which it is told
     * @throws vn.motcua.shared.problem.ProblemException as when somebody asks for the file: REPORT_TOO_LONG, PRINTING_BUSY…
     */
    MailedFile make(ReportSending sending, Instant now) {
        ReportPeriod period = ReportPeriod.of(sending.from(), sending.to(), sending.asOf(), now);
        Read read = QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> {
            scope.open(agencies.visibleTo(sending.agencyId(), VietnamTime.dateOf(now)));
            MailedReport report = sending.report();
            return new Read(
                    reports.title(report.report()).in(report.language()),
                    nameThen(sending),
                    report.report().equals(MailableReports.SETTLEMENT)
                            ? settlement(sending, period)
                            : counted(sending, period));
        });
        MailedReport report = sending.report();
        String name = "%s-%s-%s.%s"
                .formatted(
                        report.report().equals(MailableReports.SETTLEMENT) ? "II.06a" : report.report(),
                        sending.from(),
                        sending.to(),
                        report.format().ending());
        return new MailedFile(
                read.title(),
                read.agency(),
                name,
                report.format().mediaType(),
                read.draw().get());
    }

    /** As the agency was called when the figures were known, on the file and in the letter around it. */
    private String nameThen(ReportSending sending) {
        return asOf.at(agencies.get(sending.agencyId()), sending.asOf()).name();
    }

    private Supplier<byte[]> settlement(ReportSending sending, ReportPeriod period) {
        GroupBy groupBy = GroupBy.valueOf(sending.report().groupBy());
        Settlement figures = settlement.count(period, groupBy);
        return switch (sending.report().format()) {
            case CSV -> () -> SettlementCsv.of(figures).getBytes(StandardCharsets.UTF_8);
            case XLSX -> {
                String agency = nameThen(sending);
                yield () -> SettlementWorkbook.of(period, groupBy, agency, figures);
            }
            case PDF -> {
                Actor maker = new Actor(sending.agencyId(), sending.owner(), sending.ownerName(), Set.of(), Set.of());
                SettlementSheet sheet = settlementPrinter.sheet(period, groupBy, figures, maker);
                yield () -> settlementPrinter.pdf(sheet);
            }
        };
    }

    private Supplier<byte[]> counted(ReportSending sending, ReportPeriod period) {
        CountedReport report = counted.get(sending.report().report());
        ReportTable table = tables.of(
                report, period, Figure.grouping(report, sending.report().groupBy()), sending.agencyId());
        Language language = sending.report().language();
        return switch (sending.report().format()) {
            case CSV -> () -> TableCsv.of(table, language).getBytes(StandardCharsets.UTF_8);
            case XLSX -> () -> TableXlsx.of(table, language);
            case PDF -> () -> tablePrinter.print(table, language);
        };
    }
}
