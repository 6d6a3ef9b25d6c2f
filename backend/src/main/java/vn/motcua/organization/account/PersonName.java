package vn.motcua.organization.account;

/**
 * A Vietnamese name in the two parts that Keycloak wants: family and middle name, then the given name.
 *
 * @param family may be empty, for a name of one word
 */
record PersonName(String family, String given) {

    static PersonName of(String name) {
        int lastBlank = name.lastIndexOf(' ');
        return new PersonName(name.substring(0, Math.max(lastBlank, 0)), name.substring(lastBlank + 1));
    }

    static String joined(String family, String given) {
        return "%s %s"
                .formatted(family == null ? "" : family, given == null ? "" : given)
                .strip();
    }
}
