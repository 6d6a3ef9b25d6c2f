package vn.motcua.dossier;

/**
 * The first place where a chain does not hold.
 *
 * @param row number of the row, as it should be there
 */
public record LedgerBreak(int row, Kind kind) {

    public enum Kind {
        /** The row is not there, and a later one is. */
        ROW_MISSING,
        /** The row does not link to the one before it. */
        LINK_BROKEN,
        /** The row's content is not what its hash was taken of. */
        ROW_CHANGED,
        /** The last row is not the head that the dossier carries: the end was cut off, or something was put behind it. */
        HEAD_DIFFERS
    }
}
