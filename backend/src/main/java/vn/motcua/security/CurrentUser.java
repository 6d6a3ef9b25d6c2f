package vn.motcua.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.motcua.shared.problem.ProblemException;

/** The person or machine behind the request, as Keycloak's token names them. */
@RequestScoped
public class CurrentUser {

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    AgencyDirectory agencies;

    private Integer agencyId;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public String username() {
        return identity.getPrincipal().getName();
    }

    /** The person's name; machines are called by their account. */
    public String name() {
        String name = token.getClaim("name");
        return name == null || name.isBlank() ? username() : name;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /**
     * The agency that the user acts for.
     *
     * @throws ProblemException 403 AGENCY_UNKNOWN when the token names none that is installed here
     */
    public int agencyId() {
        if (agencyId == null) {
            String code = token.getClaim("agency");
            if (code == null) {
                throw new ProblemException(403, "AGENCY_UNKNOWN", null, "–");
            }
            agencyId = agencies.idOf(code).orElseThrow(() -> new ProblemException(403, "AGENCY_UNKNOWN", null, code));
        }
        return agencyId;
    }
}
