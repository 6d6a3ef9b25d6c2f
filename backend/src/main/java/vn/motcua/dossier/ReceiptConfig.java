package vn.motcua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** Settings of the receipts. */
@ConfigMapping(prefix = "motcua.receipts")
public interface ReceiptConfig {

    /** Quyển: the book that receipts of an agency are numbered in while it has opened none of its own (ADR 0055). */
    @WithDefault("01")
    @Pattern(regexp = "[A-Z0-9]{1,10}") String book();
}
