package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;

/**
 * Says when a form of a dossier came to be and what stands on it, from recorded facts alone: a second print says what
 * the first one said.
 */
interface FormWriter {

    /** A moment for each paper of the kind, oldest first; empty when there is nothing to print. */
    List<Instant> writtenAt(FormFacts facts);

    /**
     * Fills in what the template of the form can use.
     *
     * @param number which of the papers, from 1
     */
    void write(FormFacts facts, IssuingOffice office, int number, FormValues values);
}
