package vn.motcua.shared.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON of another shape than the body: a list where an object is read, an object where a text is. Quarkus REST has a
 * mapper of its own for it, which answers without a problem; {@link BilingualProblems} gives this one its words.
 */
@Provider
class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

    private static final int BAD_REQUEST = 400;

    @Override
    protected HttpProblem toProblem(MismatchedInputException exception) {
        return HttpProblem.builder().withStatus(BAD_REQUEST).build();
    }
}
