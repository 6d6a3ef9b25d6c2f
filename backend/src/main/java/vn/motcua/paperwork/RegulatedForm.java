package vn.motcua.paperwork;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A form as a regulation has it.
 *
 * @param number as in Mẫu số 01; null where the regulation draws none, or its number is not confirmed
 * @param drawn whether it is one of the regulation; others are customary, and cite nothing
 */
@Embeddable
public record RegulatedForm(
        @Enumerated(EnumType.STRING) DossierForm form, String number, String title, boolean drawn) {}
