package vn.motcua.procedure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the catalogue. */
@ConfigMapping(prefix = "motcua.catalogue")
public interface CatalogueConfig {

    /** Bốn mắt: whoever saved a draft last may not publish it. */
    @WithDefault("false")
    boolean fourEyes();
}
