package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.VietnamTime;

/** A form as it would be printed today by a text, and what is to be known to write one. */
@ApplicationScoped
public class TemplatePreviews {

    private final FormTemplates templates;
    private final FormRegulations regulations;
    private final IssuingOffices offices;
    private final OwnForms forms;

    TemplatePreviews(FormTemplates templates, FormRegulations regulations, IssuingOffices offices, OwnForms forms) {
        this.templates = templates;
        this.regulations = regulations;
        this.offices = offices;
        this.forms = forms;
    }

    /** @throws vn.motcua.shared.problem.ProblemException 422 TEMPLATE_FAULTY */
    public String html(int agencyId, DossierForm form, String text, Instant now) {
        templates.requireFaultless(form, text);
        LocalDate today = VietnamTime.dateOf(now);
        FormRegulation regulation = regulations.inForceOn(today).orElseThrow();
        FormHead head = FormHead.of(
                offices.at(agencyId, now), regulation, regulation.find(form).orElseThrow(), today);
        return forms.html(text, TemplateSample.of(form, head));
    }

    public FormWords words(DossierForm form, Instant now) {
        String title = regulations
                .inForceOn(VietnamTime.dateOf(now))
                .flatMap(regulation -> regulation.find(form))
                .map(RegulatedForm::title)
                .orElse(form.slug());
        return new FormWords(
                form, title, ShippedTexts.of(form), ShippedTexts.vocabulary(form), ShippedTexts.isSigned(form, null));
    }
}
