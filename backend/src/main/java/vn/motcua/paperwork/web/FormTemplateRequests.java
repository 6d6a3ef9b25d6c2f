package vn.motcua.paperwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.paperwork.DossierForm;
import vn.motcua.paperwork.FormSigning;
import vn.motcua.paperwork.FormTemplates;
import vn.motcua.paperwork.TemplatePreviews;
import vn.motcua.paperwork.web.FormTemplateResource.PublicationRequest;
import vn.motcua.shared.problem.ProblemException;

/** What is read and written for the texts of forms; a PDF is made afterwards, while no connection is held. */
@ApplicationScoped
@Transactional
class FormTemplateRequests {

    @Inject
    FormTemplates templates;

    @Inject
    TemplatePreviews previews;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    List<FormTemplateView> all() {
        return Arrays.stream(DossierForm.values())
                .map(form -> view(form, clock.instant()))
                .toList();
    }

    FormTemplateView one(String slug) {
        return view(named(slug), clock.instant());
    }

    FormRequests.WrittenForm preview(String slug, String text) {
        DossierForm form = named(slug);
        return new FormRequests.WrittenForm(form, previews.html(staff.actor().agencyId(), form, text, clock.instant()));
    }

    FormTemplateView publish(String slug, int seenVersion, PublicationRequest body) {
        DossierForm form = named(slug);
        Instant now = clock.instant();
        Actor actor = staff.actor();
        templates.publish(
                form,
                seenVersion,
                new FormTemplates.NewTemplate(
                        body.text(),
                        body.validFrom(),
                        body.signing() == null ? FormSigning.BY_HAND : body.signing(),
                        body.reason().strip()),
                actor,
                now);
        return view(form, now);
    }

    private FormTemplateView view(DossierForm form, Instant now) {
        return FormTemplateView.of(
                previews.words(form, now), templates.history(staff.actor().agencyId(), form));
    }

    private static DossierForm named(String slug) {
        return DossierForm.of(slug).orElseThrow(() -> new ProblemException(404, "FORM_UNKNOWN", null, slug));
    }
}
