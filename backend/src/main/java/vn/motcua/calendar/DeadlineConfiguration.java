package vn.motcua.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** {@link DeadlineSettings} from the configuration, {@code motcua.deadline.*}; the statutory practice by default. */
@ConfigMapping(prefix = "motcua.deadline")
interface DeadlineConfiguration {

    @WithDefault("15:00")
    LocalTime sameDayCutOff();

    @WithDefault("same-day-only")
    CutOffScope cutOffScope();

    @WithDefault("end-of-day")
    EndOfLimit endOfLimit();

    @WithDefault("restart")
    SupplementPolicy supplementPolicy();

    /** Hands the settings to whoever computes a deadline. */
    @Dependent
    class Producer {

        @Produces
        @Singleton
        DeadlineSettings settings(DeadlineConfiguration configuration) {
            return new DeadlineSettings(
                    configuration.sameDayCutOff(),
                    configuration.cutOffScope(),
                    configuration.endOfLimit(),
                    configuration.supplementPolicy());
        }
    }
}
