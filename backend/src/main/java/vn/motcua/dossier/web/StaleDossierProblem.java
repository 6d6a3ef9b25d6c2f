package vn.motcua.dossier.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.StaleDossier;

/** Adds to a 412 what the compare dialog needs, so that it makes no second call. */
@ApplicationScoped
class StaleDossierProblem implements ProblemPostProcessor {

    @Inject
    CurrentDossier current;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (!(context.cause instanceof StaleDossier stale)) {
            return problem;
        }
        CurrentDossier.Snapshot now = current.read(stale.dossierCode());
        return HttpProblem.builder(problem)
                .with("current", now.dossier())
                .with("changedBy", now.changedBy())
                .with("changedAt", now.changedAt())
                .with("change", now.change())
                .build();
    }

    @Override
    public int priority() {
        return 80; // after the problem has its code and words
    }
}
