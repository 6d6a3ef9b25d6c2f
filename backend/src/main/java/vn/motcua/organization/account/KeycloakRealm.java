package vn.motcua.organization.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;

/** The users of the realm, as far as the client {@code motcua-admin} may manage them; nothing waits without end. */
@ApplicationScoped
class KeycloakRealm {

    private static final Logger LOG = Logger.getLogger(KeycloakRealm.class);
    private static final String REALMS = "/realms/";

    private final AccountSettings settings;
    private volatile Keycloak keycloak;

    KeycloakRealm(AccountSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws AccountsUnavailable when Keycloak does not answer, or does not let us in
     */
    <T> T ask(Function<UsersResource, T> question) {
        try {
            return question.apply(keycloak().realm(realm()).users());
        } catch (ProcessingException | WebApplicationException e) {
            LOG.errorf(e, "Keycloak at %s did not do what client %s asked", settings.realmUrl(), settings.clientId());
            throw new AccountsUnavailable(e);
        }
    }

    /** The extension's own client knows no timeout; the first request makes this one. */
    private Keycloak keycloak() {
        if (keycloak == null) {
            Client client = Keycloak.getClientProvider().newRestEasyClient(null, null, false);
            client.property(
                    QuarkusRestClientProperties.READ_TIMEOUT, settings.timeout().toMillis());
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(
                            settings.realmUrl().substring(0, settings.realmUrl().lastIndexOf(REALMS)))
                    .realm(realm())
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .resteasyClient(client)
                    .build();
        }
        return keycloak;
    }

    private String realm() {
        return settings.realmUrl().substring(settings.realmUrl().lastIndexOf(REALMS) + REALMS.length());
    }
}
