package vn.motcua.paperwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.paperwork.DossierForm;
import vn.motcua.paperwork.FormPrinter;
import vn.motcua.paperwork.ResultSlips;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

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

    @Inject
    ResultSlips slips;

    @Transactional
    List<FormView> due(String code) {
        return printer.due(dossiers.get(code)).stream()
                .map(form -> FormView.of(code, form))
                .toList();
    }

    /** The paper carries all that the page of the dossier tells of the applicant, so it is kept who printed it. */
    @Transactional
    WrittenForm write(String code, String name, Integer number) {
        // Before anything else is looked at: who may not see the dossier hears nothing else of it.
        Dossier dossier = dossiers.get(code);
        DossierForm form =
                DossierForm.of(name).orElseThrow(() -> new ProblemException(404, "FORM_UNKNOWN", null, name));
        String html = printer.html(dossier, form, number);
        ActContext context = contexts.now();
        readings.record(dossier, DossierReading.FORM, context.actor(), context.at());
        return new WrittenForm(form, html);
    }

    /** All or none: who may not see one of them, or has one that has no result, gets no paper. */
    @Transactional
    WrittenSlip writeSlip(List<String> codes) {
        Set<String> named = new HashSet<>();
        codes.stream().filter(code -> !named.add(code)).findFirst().ifPresent(code -> {
            throw new ProblemException(400, "BATCH_ITEM_TWICE", "query:code", code);
        });
        List<Dossier> found = codes.stream().map(dossiers::get).toList();
        ActContext context = contexts.now();
        String html = slips.html(found, context.at());
        found.forEach(dossier -> readings.record(dossier, DossierReading.FORM, context.actor(), context.at()));
        return new WrittenSlip(VietnamTime.dateOf(context.at()), html);
    }

    record WrittenForm(DossierForm form, String html) {}

    record WrittenSlip(LocalDate day, String html) {}
}
