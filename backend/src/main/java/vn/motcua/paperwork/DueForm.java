package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.problem.ProblemField;

/**
 * A form that there is something to print on.
 *
 * @param place among the others, by the regulation of its day
 * @param drawn number and title by the regulation of its day
 * @param citation null for a paper that no regulation draws
 * @param count how many papers of the kind there are
 * @param writtenAt the moment of the last one
 * @param main whether it is the one to print when nobody says which
 * @param missing what stands in the way of printing the last one
 */
public record DueForm(
        DossierForm form,
        int place,
        RegulatedForm drawn,
        String citation,
        int count,
        Instant writtenAt,
        boolean main,
        List<ProblemField> missing) {

    DueForm asMain() {
        return new DueForm(form, place, drawn, citation, count, writtenAt, true, missing);
    }
}
