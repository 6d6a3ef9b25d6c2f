package vn.motcua.organization;

import java.util.Set;

/**
 * Who acts, as a value that can be handed inwards: account, name, roles and departments at this moment.
 *
 * @param agencyId the agency that the actor works for
 * @param username Keycloak account
 * @param name as printed on papers
 * @param roles names of {@code security.Roles}
 * @param departments codes of the departments that the actor sits in
 */
public record Actor(int agencyId, String username, String name, Set<String> roles, Set<String> departments) {

    public boolean has(String role) {
        return roles.contains(role);
    }
}
