package vn.motcua.paperwork;

import java.time.LocalDate;

/**
 * Sổ theo dõi hồ sơ as a circular draws it, from a day on until the next one does (ADR 0054).
 *
 * @param number as in Mẫu số 06; null where the number is not confirmed
 * @param transfers whether it has columns for handing a dossier to who resolves it, and for taking the result back
 */
public record RegulatedRegister(
        String citation, LocalDate inForceFrom, String number, String title, boolean transfers) {

    /** As in the corner of a form. */
    String citedAs() {
        return number == null ? citation : "Mẫu số " + number + ", " + citation;
    }
}
