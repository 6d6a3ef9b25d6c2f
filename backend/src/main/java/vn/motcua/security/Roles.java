package vn.motcua.security;

import java.util.Set;

/** Names in {@code @RolesAllowed}: Keycloak's realm roles for people, OAuth scopes for machines. */
public final class Roles {

    public static final String CLERK = "clerk";
    public static final String OFFICER = "officer";
    public static final String LEADER = "leader";
    public static final String CATALOGUE_ADMIN = "catalogue-admin";
    public static final String SYSTEM_ADMIN = "system-admin";
    public static final String AUDITOR = "auditor";

    public static final String DOSSIERS_READ = "dossiers:read";
    public static final String DOSSIERS_WRITE = "dossiers:write";
    public static final String CATALOGUE_READ = "catalogue:read";
    public static final String REPORTS_READ = "reports:read";

    /** What people hold: the roles that an administrator gives, and that open parts of the screens. */
    public static final Set<String> OF_STAFF = Set.of(CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR);

    private Roles() {}
}
