package vn.motcua.calendar.web;

import static vn.motcua.shared.AccentFolding.clean;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.motcua.calendar.CalendarEdit;
import vn.motcua.calendar.ChangeReason;
import vn.motcua.shared.http.EntityTags;

/** Takes who, when and on which revision at the door of a request that changes the calendar. */
@RequestScoped
class CalendarEdits {

    private final JsonWebToken token;
    private final Clock clock;

    CalendarEdits(JsonWebToken token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    /**
     * @param reason null when the caller gives none
     * @param reasonPointer where the caller writes it
     */
    CalendarEdit edit(String ifMatch, String reason, String reasonPointer) {
        int seenRevision = EntityTags.requireVersion(ifMatch);
        String name = token.getClaim("name");
        return new CalendarEdit(
                token.getName(),
                name == null ? token.getName() : name,
                clock.instant(),
                seenRevision,
                new ChangeReason(clean(reason), reasonPointer));
    }
}
