package vn.motcua.paperwork;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of printed paper. */
@ConfigMapping(prefix = "motcua.paperwork")
public interface PaperworkConfig {

    /** Where citizens reach the pages that QR codes on paper lead to. */
    @WithDefault("http://localhost:5173")
    URI publicUrl();

    /** How many procedures one posting of a field may hold. */
    @WithDefault("200")
    int longestPosting();

    /** How many rows of a register one file may hold. */
    @WithDefault("20000")
    int longestRegister();

    /** How many documents are made at the same time; whoever comes then waits. */
    @WithDefault("2")
    int atOnce();
}
