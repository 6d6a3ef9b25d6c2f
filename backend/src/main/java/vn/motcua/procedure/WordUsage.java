package vn.motcua.procedure;

/**
 * How much a field, a decision or an exemption group is used.
 *
 * @param procedures those that use it today or will
 * @param ever whether anything refers to it, of the past too, so that it cannot be removed
 */
public record WordUsage(long procedures, boolean ever) {

    static final WordUsage NONE = new WordUsage(0, false);

    public boolean isRemovable() {
        return !ever;
    }
}
