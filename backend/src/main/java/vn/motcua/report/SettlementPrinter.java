package vn.motcua.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.Agency;
import vn.motcua.shared.PdfMaker;

/** Biểu II.06a on paper, in the layout of TT 02/2017/TT-VPCP: A4 across, ready to be signed. */
@ApplicationScoped
public class SettlementPrinter {

    private final Agencies agencies;
    private final AgenciesAsOf asOf;
    private final Template template;
    private final PdfMaker pdf;
    private final OverdueRules overdue;

    SettlementPrinter(
            Agencies agencies,
            AgenciesAsOf asOf,
            @Location("report/settlement.html") Template template,
            PdfMaker pdf,
            OverdueRules overdue) {
        this.agencies = agencies;
        this.asOf = asOf;
        this.template = template;
        this.pdf = pdf;
        this.overdue = overdue;
    }

    /** The sheet of the maker's agency, which is called and headed as it was known to be when the figures were known. */
    public SettlementSheet sheet(ReportPeriod period, GroupBy groupBy, Settlement settlement, Actor maker) {
        Agency agency = agencies.get(maker.agencyId());
        SettlementSheet.Office office = new SettlementSheet.Office(
                asOf.at(agency, period.asOf()),
                asOf.headAt(agency, period.asOf()).orElse(null),
                maker.name(),
                overdue.of(period).note().vi());
        return SettlementSheet.of(period, groupBy, settlement, office);
    }

    public String html(SettlementSheet sheet) {
        return template.data("sheet", sheet).render();
    }

    public byte[] pdf(SettlementSheet sheet) {
        return pdf.render(html(sheet), sheet.asOf());
    }
}
