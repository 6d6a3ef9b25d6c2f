package vn.motcua.procedure;

import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.shared.problem.ProblemException;

/**
 * Writes a word of the catalogue now, so that the database says whether its code, name or number is taken or still
 * referred to: what is looked up before may be different by then.
 */
final class WordWrites {

    private WordWrites() {}

    /** @param refusals what is answered, by the name of the constraint that says no */
    static void flush(Runnable write, Map<String, ProblemException> refusals) {
        try {
            write.run();
        } catch (ConstraintViolationException violation) {
            ProblemException refusal = refusals.get(violation.getConstraintName());
            if (refusal == null) {
                throw violation;
            }
            throw refusal;
        }
    }
}
