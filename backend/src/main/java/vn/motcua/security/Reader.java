package vn.motcua.security;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who reads, as the database must know it to show restricted dossiers to their circle alone (ADR 0028).
 *
 * @param account Keycloak account; empty for nobody, to whom no restricted dossier is shown
 * @param agencyId the agency that the reader works for
 * @param roles those of {@link Roles#OF_STAFF} that the reader holds
 */
public record Reader(String account, Integer agencyId, Set<String> roles) {

    /** Work without a person behind it. */
    static final Reader NOBODY = new Reader("", null, Set.of());

    /** A count or a check that tells nobody what it has seen. No account can have this name. */
    static final Reader COUNTING = new Reader("*", null, Set.of());

    /** What an account is made of in Keycloak; above all no quotation mark. Whoever is called otherwise is nobody. */
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,255}");

    static Reader of(CurrentUser user) {
        if (!ACCOUNT.matcher(user.username()).matches()) {
            return NOBODY;
        }
        Set<String> roles = new TreeSet<>(user.roles());
        roles.retainAll(Roles.OF_STAFF);
        return new Reader(user.username(), user.agencyId(), roles);
    }

    /** {@code SET LOCAL} statements: the account was matched above, the rest are the server's own words. */
    String settings() {
        return "set local motcua.reader = '%s'; set local motcua.reader_agency = '%s'; set local motcua.reader_roles = '%s'"
                .formatted(account, agencyId == null ? "" : agencyId, String.join(",", roles));
    }
}
