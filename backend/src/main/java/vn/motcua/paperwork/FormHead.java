package vn.motcua.paperwork;

import java.time.LocalDate;

/**
 * What every form begins with.
 *
 * @param superior null at the top of the tree
 * @param number as in Mẫu số 01; null where the regulation draws none
 * @param citation null for a paper that no regulation draws
 * @param placeAndDate of the paper, not of its printing
 */
public record FormHead(
        String superior,
        String agency,
        String number,
        String citation,
        String title,
        String heading,
        String placeAndDate) {

    static FormHead of(IssuingOffice office, FormRegulation regulation, RegulatedForm form, LocalDate date) {
        return new FormHead(
                IssuingOffice.upper(office.superior()),
                IssuingOffice.upper(office.name()),
                form.number() == null ? null : "Mẫu số " + form.number(),
                form.drawn() ? regulation.citation() : null,
                form.title(),
                IssuingOffice.upper(form.title()),
                office.place() + ", " + VietnameseWords.longDate(date));
    }
}
