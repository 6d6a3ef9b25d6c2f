package vn.motcua.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;

/** Takes the time, the calendar and the actor once at the door of a request. */
@RequestScoped
public class ActContexts {

    @Inject
    Clock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    DeadlineSettings settings;

    @Inject
    OutcomeRule outcomes;

    @Inject
    CurrentStaff staff;

    public ActContext now() {
        Instant now = clock.instant();
        Actor actor = staff.actorOn(now);
        return new ActContext(actor, now, now, calculator, calendars.of(actor.agencyId()), settings, outcomes);
    }

    /** For looking at a dossier, which goes by the calendar of its own agency whoever looks. */
    public ActContext now(Dossier dossier) {
        return now().with(calendars.of(dossier.id().agencyId()));
    }
}
