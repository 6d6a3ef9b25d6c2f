package vn.motcua.organization;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of the pages that are open to anyone. */
@ConfigMapping(prefix = "motcua.public")
public interface PublicConfig {

    /** Code of the agency whose pages these are; left out where one installation serves many. */
    Optional<String> agency();
}
