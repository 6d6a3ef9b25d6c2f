package vn.motcua.paperwork;

import java.time.LocalDate;
import vn.motcua.shared.problem.ProblemException;

/** No regulation of the day of the paper has the form. */
public class FormNotRegulated extends ProblemException {

    FormNotRegulated(LocalDate day) {
        super(409, "FORM_NOT_REGULATED", null, VietnameseWords.date(day));
    }
}
