package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * What narrows a work list; null means no narrowing.
 *
 * @param order null for the view's own
 * @param query words of name or code, phone or identity number, without accents
 * @param due see {@link DueFilter}
 * @param receivedFrom inclusive
 * @param receivedTo inclusive
 */
public record WorkFilter(
        WorkView view,
        WorkOrder order,
        DossierStatus status,
        String query,
        String procedureCode,
        String fieldCode,
        String assignee,
        DueFilter due,
        LocalDate receivedFrom,
        LocalDate receivedTo) {}
