package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActRules;
import vn.motcua.dossier.ClockEffect;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.Refusal;
import vn.motcua.dossier.Situation;

/** One act: allowed now, or refused with the reason in words. The screens repeat no rule. */
@Schema(name = "AllowedAction")
public record AllowedActionView(
        DossierAct act,

        @Schema(description = "Where to POST it", examples = "/api/v1/dossiers/H07.142-161123-0001/hand-overs")
        String href,

        boolean allowed,

        @Schema(description = "The act that moves the dossier on; at most one")
        boolean primary,

        @Schema(nullable = true, examples = "NOT_AT_SIGNING")
        String reasonCode,

        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String reasonEn,
        boolean needsReason,

        @Schema(description = "Whether nobody but a leader may do it")
        boolean needsLeader,

        ClockEffect clockEffect) {

    /** @param lastReceipt code of the receipt that can be cancelled first; null when none holds */
    static List<AllowedActionView> of(Dossier dossier, String lastReceipt, ActContext context) {
        List<AllowedActionView> actions = new ArrayList<>();
        ActTargets targets =
                new ActTargets(dossier, lastReceipt, context.actor().departments());
        Optional<DossierAct> primary = primary(dossier.situation(), context);
        for (DossierAct act : DossierAct.values()) {
            if (act.path() != null) {
                Refusal refusal = refusal(act, dossier.situation(), context).orElse(null);
                actions.add(new AllowedActionView(
                        act,
                        targets.href(act),
                        refusal == null,
                        primary.filter(act::equals).isPresent(),
                        refusal == null ? null : refusal.code(),
                        refusal == null ? null : refusal.reason(),
                        refusal == null ? null : refusal.reasonEn(),
                        act.needsReason(),
                        ActRules.needsLeader(act, dossier.situation()),
                        clockEffect(act, dossier, context)));
            }
        }
        return actions;
    }

    /** The first allowed act that leads on: the next thing to do with the dossier. */
    static Optional<DossierAct> primary(Situation situation, ActContext context) {
        for (DossierAct act : DossierAct.values()) {
            if (act.movesOn()
                    && !act.needsReason()
                    && refusal(act, situation, context).isEmpty()) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(DossierAct act, Situation situation, ActContext context) {
        return ActRules.refusal(act, situation, context.actor(), context.at());
    }

    private static ClockEffect clockEffect(DossierAct act, Dossier dossier, ActContext context) {
        boolean resumes = act.clockEffect() == ClockEffect.RESTARTS
                && dossier.promise().supplementPolicy(context) == SupplementPolicy.RESUME;
        return resumes ? ClockEffect.RESUMES : act.clockEffect();
    }
}
