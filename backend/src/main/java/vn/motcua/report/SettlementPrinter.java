package vn.motcua.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.AgencyHeads;
import vn.motcua.shared.PdfMaker;
import vn.motcua.shared.VietnamTime;

/** Biểu II.06a on paper, in the layout of TT 02/2017/TT-VPCP: A4 across, ready to be signed. */
@ApplicationScoped
public class SettlementPrinter {

    private final Agencies agencies;
    private final AgenciesAsOf asOf;
    private final AgencyHeads heads;
    private final Template template;
    private final PdfMaker pdf;
    private final OverdueRule overdue;

    SettlementPrinter(
            Agencies agencies,
            AgenciesAsOf asOf,
            AgencyHeads heads,
            @Location("report/settlement.html") Template template,
            PdfMaker pdf,
            OverdueRule overdue) {
        this.agencies = agencies;
        this.asOf = asOf;
        this.heads = heads;
        this.template = template;
        this.pdf = pdf;
        this.overdue = overdue;
    }

    /** The sheet of the maker's agency, which is called and headed as it was when the figures were known. */
    public SettlementSheet sheet(
            ReportPeriod period, GroupBy groupBy, Settlement settlement, Actor maker, Instant now) {
        int agencyId = maker.agencyId();
        SettlementSheet.Office office = new SettlementSheet.Office(
                asOf.at(agencies.get(agencyId), period.asOf()),
                heads.on(agencyId, VietnamTime.dateOf(period.asOf())).orElse(null),
                maker.name(),
                overdue.note().vi());
        return SettlementSheet.of(period, groupBy, settlement, office, now);
    }

    public String html(SettlementSheet sheet) {
        return template.data("sheet", sheet).render();
    }

    public byte[] pdf(SettlementSheet sheet) {
        return pdf.render(html(sheet));
    }
}
