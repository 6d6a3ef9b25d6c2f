package vn.motcua.paperwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.paperwork.DossierForm;
import vn.motcua.paperwork.FormPrinter;

/** What is read of the database for a form; the PDF is made afterwards, while no connection is held. */
@ApplicationScoped
class FormRequests {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierReadings readings;

    @Inject
    ActContexts contexts;

    @Inject
    FormPrinter printer;

    @Transactional
    List<FormView> due(String code) {
        return printer.due(dossiers.get(code)).stream()
                .map(form -> FormView.of(code, form))
                .toList();
    }

    /** The paper carries all that the page of the dossier tells of the applicant, so it is kept who printed it. */
    @Transactional
    String html(String code, DossierForm form, Integer number) {
        Dossier dossier = dossiers.get(code);
        String html = printer.html(dossier, form, number);
        ActContext context = contexts.now();
        readings.record(dossier, DossierReading.FORM, context.actor(), context.at());
        return html;
    }
}
