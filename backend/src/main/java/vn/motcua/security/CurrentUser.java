package vn.motcua.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.shared.problem.ProblemException;

/** The person or machine behind the request, as Keycloak's token names them. */
@RequestScoped
public class CurrentUser {

    @Inject
    SecurityIdentity identity;

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
        String name = claim("name");
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
            String code = claim("agency");
            if (code == null) {
                throw new ProblemException(403, "AGENCY_UNKNOWN", null, "–");
            }
            agencyId = agencies.idOf(code).orElseThrow(() -> new ProblemException(403, "AGENCY_UNKNOWN", null, code));
        }
        return agencyId;
    }

    /**
     * A text of the token; null when it has none. {@code JsonWebToken.getClaim} looks names that are not registered up
     * by an exception, with each request.
     */
    private String claim(String name) {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal caller
                        && caller.getClaims().getClaimValue(name) instanceof String text
                ? text
                : null;
    }
}
