package vn.motcua.paperwork;

/**
 * Whose paper it is, as it stands at its head.
 *
 * @param superior the agency above; null at the top of the tree
 */
public record Letterhead(String superior, String agency) {

    /** @param superior null for none */
    static Letterhead of(String superior, String agency) {
        return new Letterhead(capitals(superior), capitals(agency));
    }

    private static String capitals(String name) {
        return name == null ? null : IssuingOffice.upper(IssuingOffice.inFull(name));
    }
}
