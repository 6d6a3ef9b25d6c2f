package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.dossier.WorkList.After;
import vn.motcua.organization.Actor;

/**
 * Hands over every dossier of a work list, of one agency after the other. A page at a time, each in a transaction of its own:
 * memory and transactions stay small however many there are.
 */
@ApplicationScoped
public class DossierExport {

    static final int LINES_A_PAGE = 1_000;

    @Inject
    WorkList workList;

    /** @param agencyIds in their order; what the actor may not see of them is left out */
    public void each(WorkFilter filter, Actor actor, List<Integer> agencyIds, Consumer<DossierLine> reader) {
        for (int agencyId : agencyIds) {
            After after = null;
            List<DossierLine> page;
            do {
                page = page(filter, actor, agencyId, after);
                page.forEach(reader);
                after = page.isEmpty()
                        ? null
                        : new After(page.getLast().sortKey(), page.getLast().id());
            } while (page.size() == LINES_A_PAGE);
        }
    }

    @Transactional
    List<DossierLine> page(WorkFilter filter, Actor actor, int agencyId, After after) {
        return workList.page(filter, actor, agencyId, after, LINES_A_PAGE);
    }
}
