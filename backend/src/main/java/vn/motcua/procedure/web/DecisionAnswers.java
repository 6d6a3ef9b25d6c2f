package vn.motcua.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.WordUsages;
import vn.motcua.shared.http.EntityTags;

/** Answers with one decision, its version as the ETag. */
@ApplicationScoped
class DecisionAnswers {

    @Inject
    WordUsages usages;

    @Inject
    CatalogueEdits edits;

    Response of(Response.ResponseBuilder response, Decision decision) {
        WordUsages.ByKey used = usages.ofDecisions(List.of(decision.id()), edits.today());
        return response.tag(EntityTags.of(decision.revision()))
                .entity(DecisionSummary.of(decision, used.of(decision.id())))
                .build();
    }
}
