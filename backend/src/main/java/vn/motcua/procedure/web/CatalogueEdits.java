package vn.motcua.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.procedure.CatalogueEdit;
import vn.motcua.shared.VietnamTime;

/** Takes who and when at the door of a request that changes the catalogue. */
@RequestScoped
class CatalogueEdits {

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    CatalogueEdit now() {
        Actor actor = staff.actor();
        return new CatalogueEdit(clock.instant(), actor.username(), actor.name());
    }

    LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
