package vn.motcua.paperwork;

import java.util.List;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemField;

/** A form never prints a blank where a value is required: it says what is missing and where it is entered. */
public class FormIncomplete extends ProblemException {

    FormIncomplete(String title, List<ProblemField> missing) {
        super(409, missing, "FORM_INCOMPLETE", title);
    }
}
