package vn.motcua.demo;

import java.net.URI;
import java.util.Map;

/** Where the software runs and who imports; the defaults are those of {@code make run}. */
record DemoSettings(URI motcua, URI keycloak, String user, String password) {

    static DemoSettings of(Map<String, String> environment) {
        return new DemoSettings(
                URI.create(environment.getOrDefault("MOTCUA_URL", "http://localhost:8080")),
                URI.create(environment.getOrDefault("MOTCUA_KEYCLOAK_URL", "http://localhost:8180")),
                environment.getOrDefault("MOTCUA_USER", "admin"),
                environment.getOrDefault("MOTCUA_PASSWORD", "motcua"));
    }
}
