package vn.motcua.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one door through which time enters; everything behind a resource takes {@code now} as a parameter. */
@ApplicationScoped
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(VietnamTime.ZONE);
    }
}
