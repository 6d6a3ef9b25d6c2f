package vn.motcua.paperwork;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A text of a form that was published.
 *
 * @param text null for the one that the product brings along
 * @param validFrom the first day whose papers have it
 * @param signing how papers of it are signed
 */
public record FormTemplate(
        DossierForm form,
        int version,
        String text,
        LocalDate validFrom,
        FormSigning signing,
        String reason,
        Instant publishedAt,
        String publishedByName) {}
