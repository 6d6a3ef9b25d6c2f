package vn.motcua.dossier;

import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.shared.problem.ProblemException;

/** "Vì sao hẹn ngày này?" for one dossier, its waits included. */
public final class DossierDeadline {

    private DossierDeadline() {}

    /**
     * @throws ProblemException 409 NOTHING_PROMISED when the law sets no limit for it
     */
    public static DeadlineView explain(Dossier dossier, ActContext context) {
        Promise promise = dossier.promise();
        PhasedLimit limit = promise.limit().orElseThrow(() -> new ProblemException(409, "NOTHING_PROMISED", null));
        return DeadlineView.of(
                context.explain(
                        promise.receivedAt(),
                        limit,
                        dossier.suspensions().stream()
                                .map(Suspension::clockStop)
                                .toList()),
                dossier.intake().channel().name());
    }
}
