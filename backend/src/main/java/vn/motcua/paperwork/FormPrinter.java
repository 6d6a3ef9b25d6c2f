package vn.motcua.paperwork;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.paperwork.PaperPicture.Kind;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Giấy tờ in of a dossier as HTML (ADR 0037). A paper is dated by the act that it tells of, and goes by the regulation,
 * the agency and the head of that day, whenever it is printed.
 */
@ApplicationScoped
@Transactional
public class FormPrinter {

    private final FormFactsReader reader;
    private final FormRegulations regulations;
    private final IssuingOffices offices;
    private final FormTemplates templates;
    private final OwnForms ownForms;
    private final PaperPictures pictures;
    private final Engine engine;

    FormPrinter(
            FormFactsReader reader,
            FormRegulations regulations,
            IssuingOffices offices,
            FormTemplates templates,
            OwnForms ownForms,
            PaperPictures pictures,
            Engine engine) {
        this.reader = reader;
        this.regulations = regulations;
        this.offices = offices;
        this.templates = templates;
        this.ownForms = ownForms;
        this.pictures = pictures;
        this.engine = engine;
    }

    /** A paper that is about to be printed: its regulation, and the values of its template. */
    private record Draft(
            FormRegulation regulation, RegulatedForm drawn, FormHead head, FormValues values, String ownText) {}

    /** What can be printed of the dossier, in the order of the regulations of their days. */
    public List<DueForm> due(Dossier dossier) {
        FormFacts facts = reader.of(dossier);
        List<DueForm> due = new ArrayList<>();
        for (DossierForm form : DossierForm.values()) {
            List<Instant> written = form.writer().writtenAt(facts);
            if (!written.isEmpty()) {
                draft(facts, form, written, written.size()).ifPresent(draft -> due.add(due(form, written, draft)));
            }
        }
        due.sort(Comparator.comparing(DueForm::place));
        due.stream()
                .filter(one -> one.form().forTheApplicant())
                .max(Comparator.comparing(DueForm::writtenAt))
                .ifPresent(last -> due.set(due.indexOf(last), last.asMain()));
        return due;
    }

    /**
     * The HTML of a paper.
     *
     * @param number which of several, from 1; null for the last
     * @throws ProblemException 409 FORM_NOT_DUE, 404 FORM_NUMBER_UNKNOWN
     * @throws FormNotRegulated when no regulation of its day has the form
     * @throws FormIncomplete when a value is missing that the form must have
     */
    public String html(Dossier dossier, DossierForm form, Integer number) {
        FormFacts facts = reader.of(dossier);
        List<Instant> written = form.writer().writtenAt(facts);
        if (written.isEmpty()) {
            throw new ProblemException(409, "FORM_NOT_DUE", null, dossier.code());
        }
        int wanted = number == null ? written.size() : number;
        if (wanted > written.size()) {
            throw new ProblemException(404, "FORM_NUMBER_UNKNOWN", "query:number", written.size());
        }
        Draft draft = draft(facts, form, written, wanted)
                .orElseThrow(() -> new FormNotRegulated(VietnamTime.dateOf(written.get(wanted - 1))));
        if (!draft.values().missing().isEmpty()) {
            throw new FormIncomplete(draft.drawn().title(), draft.values().missing());
        }
        return render(form, draft);
    }

    private Optional<Draft> draft(FormFacts facts, DossierForm form, List<Instant> written, int number) {
        Instant at = written.get(number - 1);
        LocalDate day = VietnamTime.dateOf(at);
        int agencyId = facts.dossier().id().agencyId();
        return regulations
                .inForceOn(day)
                .flatMap(regulation -> regulation.find(form).map(drawn -> {
                    IssuingOffice office = offices.at(agencyId, at);
                    FormValues values =
                            new FormValues().put("code", facts.dossier().code());
                    form.writer().write(facts, office, number, values);
                    Optional<FormTemplate> template = templates.inForceAt(agencyId, form, at);
                    template.map(FormTemplate::signing).ifPresent(how -> sign(agencyId, day, how, values));
                    String ownText = template.map(FormTemplate::text).orElse(null);
                    return new Draft(regulation, drawn, FormHead.of(office, regulation, drawn, day), values, ownText);
                }));
    }

    private static DueForm due(DossierForm form, List<Instant> written, Draft draft) {
        return new DueForm(
                form,
                draft.regulation().placeOf(form),
                draft.drawn(),
                draft.head().citation(),
                written.size(),
                written.getLast(),
                false,
                draft.values().missing());
    }

    /** Where a picture is wanted there is one of that day, or the form is not printed: never a blank. */
    private void sign(int agencyId, LocalDate day, FormSigning how, FormValues values) {
        if (how.isPrinted()) {
            FormValues.Signer signer = values.signer();
            String signature = named(agencyId, Kind.SIGNATURE, signer.account(), day);
            values.require("signature", signature, "FORM_LACKS_SIGNATURE_PICTURE", signer.name());
        }
        if (how.isSealed()) {
            values.require("seal", named(agencyId, Kind.SEAL, null, day), "FORM_LACKS_SEAL_PICTURE");
        }
    }

    private String named(int agencyId, Kind kind, String account, LocalDate day) {
        return pictures.inForce(agencyId, kind, account, day)
                .map(PaperPicture::file)
                .map(PictureOnPaper::name)
                .orElse(null);
    }

    /** By the agency's own text, where it had one when the paper was written. */
    private String render(DossierForm form, Draft draft) {
        Map<String, Object> values = new HashMap<>(draft.values().values());
        values.put("head", draft.head());
        return draft.ownText() == null ? shipped(form, values) : ownForms.html(draft.ownText(), values);
    }

    private String shipped(DossierForm form, Map<String, Object> values) {
        TemplateInstance page = engine.getTemplate(form.template()).instance();
        values.forEach(page::data);
        return page.render();
    }
}
