package vn.motcua.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierActs;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.http.EntityTags;

/** Does an act on the dossier as its caller saw it, and answers with the dossier as it then is. */
@ApplicationScoped
class ActAnswers {

    @Inject
    DossierActs acts;

    @Inject
    ActContexts contexts;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierViews views;

    /**
     * @param ifMatch the version that the caller saw
     * @param deed what the act does to the dossier
     */
    Response perform(String code, String ifMatch, DossierAct act, BiConsumer<Dossier, ActContext> deed) {
        ActContext context = contexts.now();
        int seen = EntityTags.requireVersion(ifMatch);
        return of(acts.perform(code, seen, act, context, dossier -> deed.accept(dossier, context)), context);
    }

    /** @param deed does the act through a service of its own, on the version that the caller saw */
    Response answer(String ifMatch, BiFunction<Integer, ActContext, Dossier> deed) {
        ActContext context = contexts.now();
        return of(deed.apply(EntityTags.requireVersion(ifMatch), context), context);
    }

    /** HAND_OVER, COMPLETE_STEP or SIGN. */
    Response passOn(String code, String ifMatch, DossierAct act, ActRequests.PassOn body) {
        ActContext context = contexts.now();
        int seen = EntityTags.requireVersion(ifMatch);
        return of(acts.passOn(code, seen, act, context, body.note(), body.assignee()), context);
    }

    /** A dossier that was not there before. */
    Response created(Dossier dossier, ActContext context) {
        dossiers.flush();
        return Response.created(URI.create("/api/v1/dossiers/" + dossier.code()))
                .tag(EntityTags.of(dossier.version()))
                .entity(views.of(dossier, context))
                .build();
    }

    private Response of(Dossier dossier, ActContext context) {
        return Response.ok(views.of(dossier, context))
                .tag(EntityTags.of(dossier.version()))
                .build();
    }
}
