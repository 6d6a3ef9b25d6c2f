package vn.motcua.organization.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.motcua.security.Roles;
import vn.motcua.shared.problem.ProblemException;

/** Reads and writes single accounts. Every method throws {@link AccountsUnavailable} when Keycloak does not answer. */
@ApplicationScoped
public class StaffAccounts {

    private static final String AGENCY = "agency";

    private final KeycloakRealm realm;

    StaffAccounts(KeycloakRealm realm) {
        this.realm = realm;
    }

    public Optional<FoundAccount> find(String username) {
        return realm.ask(users -> users.searchByUsername(username, true).stream()
                .findFirst()
                .map(user -> new FoundAccount(user.getId(), account(user, users.get(user.getId())))));
    }

    /**
     * Makes an account that nobody can sign in with yet: it has no password.
     *
     * @return its id
     * @throws ProblemException 422 USERNAME_TAKEN when somebody was faster, or a machine has the name
     */
    public String create(StaffAccount account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.username());
        describe(user, account);
        return realm.ask(users -> {
            try (Response answer = users.create(user)) {
                if (answer.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                    throw new ProblemException(422, "USERNAME_TAKEN", "/username", account.username());
                }
                if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new WebApplicationException(answer.getStatus());
                }
                String id = CreatedResponseUtil.getCreatedId(answer);
                addRoles(users.get(id), account.roles());
                return id;
            }
        });
    }

    /** Makes an account what it is to be; roles that it loses go first, roles that it gains come last. */
    public void write(String id, StaffAccount wanted) {
        realm.ask(users -> {
            UserResource account = users.get(id);
            RoleScopeResource roles = account.roles().realmLevel();
            List<RoleRepresentation> lost = roles.listAll().stream()
                    .filter(role -> Roles.OF_STAFF.contains(role.getName()))
                    .filter(role -> !wanted.roles().contains(role.getName()))
                    .toList();
            if (!lost.isEmpty()) {
                roles.remove(lost);
            }
            UserRepresentation user = account.toRepresentation();
            describe(user, wanted);
            account.update(user);
            addRoles(account, wanted.roles());
            return null;
        });
    }

    /** Whoever uses the account must sign in again; a token already given lives to its end. */
    public void endSessions(String id) {
        realm.ask(users -> {
            users.get(id).logout();
            return null;
        });
    }

    /** @return the new password, which must be changed at the first sign-in */
    public String issuePassword(String id) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(TemporaryPassword.next());
        password.setTemporary(true);
        return realm.ask(users -> {
            users.get(id).resetPassword(password);
            return password.getValue();
        });
    }

    public void delete(String id) {
        realm.ask(users -> {
            users.get(id).remove();
            return null;
        });
    }

    private static void describe(UserRepresentation user, StaffAccount account) {
        PersonName name = PersonName.of(account.name());
        user.setFirstName(name.family());
        user.setLastName(name.given());
        user.setEmail(account.email());
        user.setEnabled(account.enabled());
        Map<String, List<String>> attributes = new HashMap<>();
        if (user.getAttributes() != null) {
            attributes.putAll(user.getAttributes());
        }
        attributes.put(AGENCY, List.of(account.agencyCode()));
        user.setAttributes(attributes);
    }

    /** Keycloak lists with their ids the roles that the account does not have. */
    private static void addRoles(UserResource account, Set<String> wanted) {
        RoleScopeResource roles = account.roles().realmLevel();
        List<RoleRepresentation> missing = roles.listAvailable().stream()
                .filter(role -> Roles.OF_STAFF.contains(role.getName()))
                .filter(role -> wanted.contains(role.getName()))
                .toList();
        if (!missing.isEmpty()) {
            roles.add(missing);
        }
    }

    private static StaffAccount account(UserRepresentation user, UserResource resource) {
        Set<String> roles = resource.roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .filter(Roles.OF_STAFF::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new StaffAccount(
                user.getUsername(),
                PersonName.joined(user.getFirstName(), user.getLastName()),
                user.getEmail(),
                user.firstAttribute(AGENCY),
                roles,
                user.isEnabled());
    }
}
