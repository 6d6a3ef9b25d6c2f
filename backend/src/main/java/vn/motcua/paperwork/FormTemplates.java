package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organization.Actor;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** The agency's own texts of its forms, kept as they were published (ADR 0044). */
@ApplicationScoped
public class FormTemplates {

    private static final String COLUMNS =
            "select form, version, text, valid_from, signing, reason, published_at, published_by_name from form_template";

    @Inject
    EntityManager entityManager;

    /**
     * What is published.
     *
     * @param text null to return to the shipped one
     */
    public record NewTemplate(String text, LocalDate validFrom, FormSigning signing, String reason) {}

    /** The newest first. */
    public List<FormTemplate> history(int agencyId, DossierForm form) {
        return found(
                COLUMNS + " where agency_id = :agency and form = :form order by version desc", agencyId, form, null);
    }

    /** What a paper goes by that was written at a moment; empty where nothing was published. */
    Optional<FormTemplate> inForceAt(int agencyId, DossierForm form, Instant at) {
        String inForce = COLUMNS
                + " where agency_id = :agency and form = :form and published_at <= cast(:at as timestamptz)"
                + " and valid_from <= cast(:day as date) order by version desc limit 1";
        return found(inForce, agencyId, form, at).stream().findFirst();
    }

    /**
     * Publishes a text; papers written before keep theirs.
     *
     * @param seenVersion the newest that the administrator has seen; 0 for none
     * @throws ProblemException 412 TEMPLATE_CHANGED, 422 TEMPLATE_FAULTY, TEMPLATE_IN_THE_PAST or
     *     TEMPLATE_SIGNED_BY_HAND
     */
    public void publish(DossierForm form, int seenVersion, NewTemplate template, Actor by, Instant at) {
        LocalDate validFrom = template.validFrom();
        requireFaultless(form, template.text());
        if (template.signing().isPrinted() && !ShippedTexts.isSigned(form, template.text())) {
            throw new ProblemException(422, "TEMPLATE_SIGNED_BY_HAND", "/signing");
        }
        if (validFrom.isBefore(VietnamTime.dateOf(at))) {
            throw new ProblemException(422, "TEMPLATE_IN_THE_PAST", "/validFrom", VietnamTime.dateOf(at));
        }
        int newest = history(by.agencyId(), form).stream()
                .findFirst()
                .map(FormTemplate::version)
                .orElse(0);
        if (newest != seenVersion || insert(form, newest + 1, template, by, at) == 0) {
            throw new ProblemException(412, "TEMPLATE_CHANGED", "header:If-Match");
        }
    }

    /** @throws ProblemException 422 TEMPLATE_FAULTY with line and column of each fault */
    public void requireFaultless(DossierForm form, String text) {
        List<TemplateFault> faults = text == null ? List.of() : ShippedTexts.faults(form, text);
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    422, faults.stream().map(TemplateFault::asField).toList(), "TEMPLATE_FAULTY");
        }
    }

    private int insert(DossierForm form, int version, NewTemplate template, Actor by, Instant at) {
        return entityManager
                .createNativeQuery("""
                        insert into form_template (agency_id, form, version, text, valid_from, signing, reason,
                                                   published_at, published_by, published_by_name)
                        values (:agency, :form, :version, cast(:text as text), cast(:validFrom as date), :signing, :reason,
                                cast(:at as timestamptz), :by, :byName)
                        on conflict do nothing
                        """)
                .setParameter("agency", by.agencyId())
                .setParameter("form", form.name())
                .setParameter("version", version)
                .setParameter("text", template.text())
                .setParameter("validFrom", template.validFrom().toString())
                .setParameter("signing", template.signing().name())
                .setParameter("reason", template.reason())
                .setParameter("at", at.toString())
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<FormTemplate> found(String sql, int agencyId, DossierForm form, Instant at) {
        var query = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("form", form.name());
        if (at != null) {
            query.setParameter("at", at.toString())
                    .setParameter("day", VietnamTime.dateOf(at).toString());
        }
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new FormTemplate(
                        form,
                        row.get("version", Integer.class),
                        row.get("text", String.class),
                        row.get("valid_from") instanceof Date day
                                ? day.toLocalDate()
                                : (LocalDate) row.get("valid_from"),
                        FormSigning.valueOf(row.get("signing", String.class)),
                        row.get("reason", String.class),
                        row.get("published_at", Instant.class),
                        row.get("published_by_name", String.class)))
                .toList();
    }
}
