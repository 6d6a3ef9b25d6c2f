package vn.motcua.calendar.web;

import static vn.motcua.shared.AccentFolding.clean;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import vn.motcua.calendar.CalendarEdit;
import vn.motcua.calendar.CalendarOwner;
import vn.motcua.calendar.ChangeReason;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.http.EntityTags;

/** Takes who, when and on which revision at the door of a request that changes the calendar. */
@RequestScoped
class CalendarEdits {

    private final CurrentUser user;
    private final Clock clock;

    CalendarEdits(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param owner whose layer of the calendar is changed
     * @param reason null when the caller gives none
     * @param reasonPointer where the caller writes it
     */
    CalendarEdit edit(CalendarOwner owner, String ifMatch, String reason, String reasonPointer) {
        int seenRevision = EntityTags.requireVersion(ifMatch);
        return new CalendarEdit(
                owner,
                user.username(),
                user.name(),
                clock.instant(),
                seenRevision,
                new ChangeReason(clean(reason), reasonPointer));
    }
}
