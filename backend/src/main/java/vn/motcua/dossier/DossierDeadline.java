package vn.motcua.dossier;

import vn.motcua.calendar.DeadlineExplanation;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.shared.problem.ProblemException;

/** "Vì sao hẹn ngày này?" for one dossier, its waits and its extension included. */
public final class DossierDeadline {

    private DossierDeadline() {}

    /**
     * @throws PromisedByAgreement when the law sets no limit for it: the words say which date was agreed upon and why
     * @throws ProblemException 409 NOTHING_PROMISED when nothing was agreed upon either
     */
    public static DeadlineExplanation explain(Dossier dossier, ActContext context) {
        Promise promise = dossier.promise();
        PhasedLimit limit = promise.limit().orElseThrow(() -> unexplained(promise));
        DeadlineExplanation explanation = context.explain(promise.receivedAt(), limit, dossier.clockStops());
        return promise.extended() ? context.explainExtension(explanation, promise.addedDays()) : explanation;
    }

    private static ProblemException unexplained(Promise promise) {
        return promise.appointment() == null
                ? new ProblemException(409, "NOTHING_PROMISED", null)
                : new PromisedByAgreement(promise);
    }
}
