package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import vn.motcua.organization.Actor;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;

/** One act on one dossier by somebody who may: the only way in which live work changes a dossier. */
@ApplicationScoped
public class DossierActs {

    @Inject
    Dossiers dossiers;

    @Inject
    Ledger ledger;

    @Inject
    StaffMembers staff;

    @Inject
    Event<DossierActed> acted;

    /**
     * HAND_OVER, COMPLETE_STEP or SIGN: the dossier goes to the step that follows.
     *
     * @param assignee account of a member of the next step's department; null for the whole department
     * @throws AssigneeUnknown when nobody of that account sits there
     */
    public Dossier passOn(
            String code, int seenVersion, DossierAct act, ActContext context, String note, String assignee) {
        return perform(code, seenVersion, act, context, dossier -> {
            if (assignee != null) {
                String department = dossier.progress().nextDepartmentCode();
                staff.findByIdOptional(new StaffId(dossier.id().agencyId(), assignee))
                        .filter(member -> member.departmentCodes().contains(department))
                        .orElseThrow(() -> new AssigneeUnknown(assignee, department));
            }
            dossier.passOn(act, context, note, assignee);
        });
    }

    /**
     * @param seenVersion the version that the caller acts on, from {@code If-Match}
     * @param deed what the act does to the dossier
     * @throws StaleDossier when somebody else was faster
     * @throws ActRefused when the rules do not allow it
     */
    public Dossier perform(String code, int seenVersion, DossierAct act, ActContext context, Consumer<Dossier> deed) {
        Dossier dossier = dossiers.getForAct(code);
        if (dossier.version() != seenVersion) {
            throw new StaleDossier(code);
        }
        return perform(dossier, act, context, deed);
    }

    /** The same on a dossier that was {@linkplain Dossiers#getForAct read for the act}, whatever its version. */
    Dossier perform(Dossier dossier, DossierAct act, ActContext context, Consumer<Dossier> deed) {
        ActRules.refusal(act, dossier.situation(), context.actor(), context.at())
                .ifPresent(refusal -> {
                    throw new ActRefused(refusal);
                });
        dossier.actedFor(ActRules.actedFor(act, dossier.situation(), context.actor())
                .map(Actor::username)
                .orElse(null));
        deed.accept(dossier);
        ledger.append(dossier);
        acted.fire(new DossierActed(dossier, act, context));
        dossiers.flush();
        return dossier;
    }
}
