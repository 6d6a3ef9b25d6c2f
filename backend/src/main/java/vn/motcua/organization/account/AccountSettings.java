package vn.motcua.organization.account;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Where accounts are kept, and as whom the software administers them. */
@ConfigMapping(prefix = "motcua.accounts")
interface AccountSettings {

    /** Address of the realm, such as {@code http://localhost:8180/realms/motcua}. */
    String realmUrl();

    /** A client with a service account that may manage users and no more. */
    String clientId();

    String clientSecret();

    /** How long an answer is waited for. */
    Duration timeout();
}
