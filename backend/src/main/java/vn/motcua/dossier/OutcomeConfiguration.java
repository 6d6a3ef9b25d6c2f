package vn.motcua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** {@link OutcomeRule} from the configuration, {@code motcua.outcome.*}; the statutory practice by default. */
@ConfigMapping(prefix = "motcua.outcome")
interface OutcomeConfiguration {

    @WithDefault("original")
    OutcomeRule.Measure promise();

    @WithDefault("date")
    OutcomeRule.Comparison comparing();

    /** Hands the rule to whoever tells an outcome. */
    @Dependent
    class Producer {

        @Produces
        @Singleton
        OutcomeRule rule(OutcomeConfiguration configuration) {
            return new OutcomeRule(configuration.promise(), configuration.comparing());
        }
    }
}
