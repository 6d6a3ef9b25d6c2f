package vn.motcua.procedure.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.procedure.StaleProcedure;

/** Adds to a 412 what the compare dialog needs, so that it makes no second call. */
@ApplicationScoped
class StaleProcedureProblem implements ProblemPostProcessor {

    @Inject
    CurrentVersion current;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (!(context.cause instanceof StaleProcedure stale) || stale.number() == null) {
            return problem;
        }
        VersionView now = current.read(stale.procedureCode(), stale.number());
        return HttpProblem.builder(problem)
                .with("current", now)
                .with("changedBy", now.summary().changedBy())
                .with("changedAt", now.summary().changedAt())
                .build();
    }

    @Override
    public int priority() {
        return 80; // after the problem has its code and words
    }
}
