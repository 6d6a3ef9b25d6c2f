package vn.motcua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the office. */
@ConfigMapping(prefix = "motcua.dossier")
public interface DossierConfig {

    /**
     * How a dossier code is written (TT 01/2018 Điều 19): {@code {agency}}, a date pattern such as {@code {yyMMdd}},
     * and {@code {seq:4}}, the number of the day in at least that many digits.
     */
    @WithDefault("{agency}-{yyMMdd}-{seq:4}")
    String codeTemplate();

    /** How many days back a dossier may be entered afterwards (nhập bù), the day of entry not counted. */
    @WithDefault("10")
    int backEntryDays();
}
