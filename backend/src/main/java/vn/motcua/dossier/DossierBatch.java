package vn.motcua.dossier;

import java.util.List;

/**
 * One act for many dossiers.
 *
 * @param assignee account of a member of the next step's department; null for the whole department
 * @param collectedBy who collects the results; null for the applicants
 */
public record DossierBatch(BatchAct act, List<Item> items, String note, String assignee, String collectedBy) {

    /**
     * @param seenVersion the version that the caller acts on
     * @param resultNumber of FINISH; null when there is none
     * @param acknowledged whether the caller has read the warnings of this line
     */
    public record Item(String code, int seenVersion, String resultNumber, boolean acknowledged) {}
}
