package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.payment.Receipts;
import vn.motcua.dossier.register.RegisterNumbers;
import vn.motcua.feedback.RatingCodes;
import vn.motcua.organization.Departments;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.Procedures;

@ApplicationScoped
class FormFactsReader {

    private final Procedures procedures;
    private final Ledger ledger;
    private final Receipts receipts;
    private final Departments departments;
    private final RegisterNumbers registers;
    private final RatingCodes ratingCodes;
    private final PaperworkConfig config;

    FormFactsReader(
            Procedures procedures,
            Ledger ledger,
            Receipts receipts,
            Departments departments,
            RegisterNumbers registers,
            RatingCodes ratingCodes,
            PaperworkConfig config) {
        this.procedures = procedures;
        this.ledger = ledger;
        this.receipts = receipts;
        this.departments = departments;
        this.registers = registers;
        this.ratingCodes = ratingCodes;
        this.config = config;
    }

    FormFacts of(Dossier dossier) {
        int agencyId = dossier.id().agencyId();
        return new FormFacts(
                dossier,
                procedures.findById(new ProcedureVersionId(dossier.procedureId(), dossier.procedureVersion())),
                ledger.of(dossier),
                receipts.of(agencyId, dossier.id().id()),
                departments.names(agencyId),
                registers.ofDossier(agencyId, dossier.id().id()).orElse(null),
                lookup(dossier),
                ratingCodes.of(dossier.code()));
    }

    /** The code alone says nothing of anybody. */
    private String lookup(Dossier dossier) {
        String site = config.publicUrl().toString().replaceAll("/+$", "");
        return site + "/lookup/" + URLEncoder.encode(dossier.code(), StandardCharsets.UTF_8);
    }
}
