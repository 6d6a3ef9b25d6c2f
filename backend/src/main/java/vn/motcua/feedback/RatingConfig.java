package vn.motcua.feedback;

import io.smallrye.config.ConfigMapping;

/** Settings of ratings. */
@ConfigMapping(prefix = "motcua.rating")
public interface RatingConfig {

    /** What the codes on receipts are made with; secret. With another key the codes printed so far are no longer known. */
    String key();
}
