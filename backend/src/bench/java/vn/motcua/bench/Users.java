package vn.motcua.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whose work is measured: a clerk, an officer and a leader in each of sixteen communes. */
final class Users {

    static final int COUNT = 16;
    static final List<String> ROLES = List.of("clerk", "officer", "leader");
    /** The province above the communes. */
    static final String PROVINCE = "V00";

    private Users() {}

    static List<String> communes() {
        return IntStream.range(0, COUNT).mapToObj(CommuneCopies::codeOf).toList();
    }

    static String username(String role, String agency) {
        return role + "." + agency.toLowerCase(Locale.ROOT);
    }

    static List<Office> offices(String issuer) {
        return communes().stream()
                .map(commune -> Office.of(
                        issuer,
                        commune,
                        username("clerk", commune),
                        username("officer", commune),
                        username("leader", commune)))
                .toList();
    }
}
