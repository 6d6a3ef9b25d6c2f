package vn.motcua.calendar;

/**
 * Shows the rows of an agency to the transaction that is under way. The calendar knows nobody; {@code organization}
 * knows how agencies are kept apart.
 */
public interface AgencyRows {

    /** From here to the end of the transaction, row-level security shows this agency's rows and no others. */
    void showOnly(int agencyId);
}
