package vn.motcua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** Settings of the receipts. */
@ConfigMapping(prefix = "motcua.receipts")
public interface ReceiptConfig {

    /** Quyển: the book that receipts are numbered in; a new one begins at 1 again, as does each year. */
    @WithDefault("01")
    @Pattern(regexp = "[A-Z0-9]{1,10}") String book();
}
