package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;

/**
 * The whole ledger of one dossier, and the head that the dossier itself carries.
 *
 * @param restricted whether its rows are its circle's alone to read (ADR 0028)
 * @param head hash of the last row, as the dossier knows it
 * @param rows in order of their numbers
 */
public record LedgerChain(String dossierCode, boolean restricted, String head, List<LedgerRow> rows) {

    /** Recomputes the chain; empty when it is whole up to the head. */
    public Optional<LedgerBreak> firstBreak() {
        String previous = LedgerHash.GENESIS;
        int expected = 1;
        for (LedgerRow row : rows) {
            Optional<LedgerBreak> found = breakAt(row, expected, previous);
            if (found.isPresent()) {
                return found;
            }
            previous = row.hash();
            expected++;
        }
        return previous.equals(head)
                ? Optional.empty()
                : Optional.of(new LedgerBreak(expected, LedgerBreak.Kind.HEAD_DIFFERS));
    }

    private Optional<LedgerBreak> breakAt(LedgerRow row, int expected, String previous) {
        if (row.seq() != expected) {
            return Optional.of(new LedgerBreak(expected, LedgerBreak.Kind.ROW_MISSING));
        }
        if (!row.previousHash().equals(previous)) {
            return Optional.of(new LedgerBreak(expected, LedgerBreak.Kind.LINK_BROKEN));
        }
        return row.hash().equals(LedgerHash.of(previous, row.content(dossierCode)))
                ? Optional.empty()
                : Optional.of(new LedgerBreak(expected, LedgerBreak.Kind.ROW_CHANGED));
    }
}
