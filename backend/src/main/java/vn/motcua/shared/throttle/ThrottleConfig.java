package vn.motcua.shared.throttle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How often what is open to anyone may be asked. */
@ConfigMapping(prefix = "motcua.throttle")
public interface ThrottleConfig {

    /**
     * Networks of our own proxies, such as {@code 127.0.0.0/8}: what they say of who asks is believed, and nobody
     * else's word.
     */
    List<String> trustedProxies();

    /** How many addresses are remembered for each door; the one not seen for longest is forgotten first. */
    @WithDefault("100000")
    int addresses();

    /** Every door has its own. */
    Map<Door, Allowance> doors();

    /** So many requests of one address within so long; they come back evenly. */
    interface Allowance {

        int requests();

        Duration within();
    }
}
