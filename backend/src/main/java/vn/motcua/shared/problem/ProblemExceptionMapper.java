package vn.motcua.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Gives our refusals their status; {@link BilingualProblems} gives every problem its code and its words. */
@Provider
class ProblemExceptionMapper extends ExceptionMapperBase<ProblemException> {

    @Override
    protected HttpProblem toProblem(ProblemException exception) {
        return HttpProblem.builder().withStatus(exception.status()).build();
    }
}
