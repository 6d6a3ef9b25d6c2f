package vn.motcua.organization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts, as a value that can be handed inwards: account, name, roles and departments at this moment.
 *
 * @param agencyId the agency that the actor works for
 * @param username Keycloak account
 * @param name as printed on papers
 * @param roles names of {@code security.Roles}
 * @param departments codes of the departments that the actor sits in
 * @param standsInFor absent colleagues in whose place the actor may act today, in the roles given for that
 */
public record Actor(
        int agencyId,
        String username,
        String name,
        Set<String> roles,
        Set<String> departments,
        List<Actor> standsInFor) {

    /** Somebody who acts for themself alone. */
    public Actor(int agencyId, String username, String name, Set<String> roles, Set<String> departments) {
        this(agencyId, username, name, roles, departments, List.of());
    }

    /** The actor's own departments, and those of the absent colleagues. */
    public Set<String> reachableDepartments() {
        return Stream.concat(
                        departments.stream(), standsInFor.stream().flatMap(absent -> absent.departments().stream()))
                .collect(Collectors.toSet());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
