package vn.motcua.organization.account;

import java.util.Set;

/**
 * What Keycloak holds of a member of staff.
 *
 * @param name as printed on papers
 * @param email null when there is none
 * @param agencyCode null for an account that belongs to no agency
 * @param roles names of {@code security.Roles.OF_STAFF}; what else the account may have is not ours
 */
public record StaffAccount(
        String username, String name, String email, String agencyCode, Set<String> roles, boolean enabled) {}
