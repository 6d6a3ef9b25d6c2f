package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organization.Agencies;
import vn.motcua.shared.problem.ProblemException;

/** Liên thông (NĐ 61/2018 Điều 19.6–7): what goes to an agency outside, and comes back (ADR 0025). */
@ApplicationScoped
public class LegDesk {

    @Inject
    DossierActs acts;

    @Inject
    Agencies agencies;

    /**
     * @param agencyCode of an agency of the tree, or of another system; null when it has none
     * @param agencyName null for an agency of the tree, which has its own
     */
    public record Dispatch(String agencyCode, String agencyName, TimeLimit limit, String note) {}

    /** @throws ProblemException 422 LEG_AGENCY_MISSING */
    public Dossier dispatch(String code, int seenVersion, Dispatch dispatch, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.DISPATCH_LEG, context, dossier -> {
            OutsideLeg leg = OutsideLeg.dispatch(
                    dispatch.agencyCode(), nameOf(dispatch), dispatch.limit(), dispatch.note(), context);
            int number = dossier.outsideLegs().dispatch(leg);
            dossier.record(
                    DossierAct.DISPATCH_LEG,
                    context,
                    EventDetails.of("leg", number)
                            .and("agency", leg.agencyName())
                            .and("note", leg.note())
                            .and("dueAt", leg.dueAt()));
        });
    }

    /** What comes back late is taken, and recorded as late. */
    public Dossier comeBack(String code, int seenVersion, int number, String result, ActContext context) {
        return acts.perform(code, seenVersion, DossierAct.RETURN_LEG, context, dossier -> {
            OutsideLeg leg = dossier.outsideLegs().comeBack(number, result, context);
            dossier.record(
                    DossierAct.RETURN_LEG,
                    context,
                    EventDetails.of("leg", number)
                            .and("agency", leg.agencyName())
                            .and("result", result)
                            .and("late", leg.isLateAt(context.at())));
        });
    }

    private String nameOf(Dispatch dispatch) {
        Optional<String> inTheTree = Optional.ofNullable(dispatch.agencyCode())
                .flatMap(agencies::idOf)
                .map(id -> agencies.get(id).name());
        return inTheTree
                .or(() -> Optional.ofNullable(dispatch.agencyName()))
                .orElseThrow(() -> new ProblemException(422, "LEG_AGENCY_MISSING", "/agencyName"));
    }
}
