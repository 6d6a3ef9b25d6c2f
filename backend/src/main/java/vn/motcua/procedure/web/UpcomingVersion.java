package vn.motcua.procedure.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version that is published and not yet in force. */
@Schema(name = "UpcomingVersion")
public record UpcomingVersion(@Schema(examples = "4") int number, LocalDate effectiveFrom) {

    /** Null when there is none. */
    static UpcomingVersion of(Integer number, LocalDate effectiveFrom) {
        return number == null ? null : new UpcomingVersion(number, effectiveFrom);
    }
}
