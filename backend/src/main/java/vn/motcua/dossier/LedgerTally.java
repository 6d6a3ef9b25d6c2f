package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What was found while reading many ledgers: how many, which ones are broken, and one digest of all heads. Whoever
 * keeps that digest elsewhere, on paper for instance, sees later even what the owner of the database could hide
 * (ADR 0027).
 */
public final class LedgerTally {

    /** Broken dossiers that are named; all of them are counted. */
    public static final int NAMED = 100;

    private final MessageDigest heads;
    private final List<BrokenLedger> broken = new ArrayList<>();
    private long dossiers;
    private long rows;
    private long brokenDossiers;

    /** A dossier whose ledger does not hold. */
    public record BrokenLedger(String dossier, LedgerBreak at) {}

    public LedgerTally() {
        try {
            heads = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform hashes with SHA-256", e);
        }
    }

    public void add(LedgerChain chain) {
        count(chain);
        chain.firstBreak().ifPresent(found -> {
            brokenDossiers++;
            if (broken.size() < NAMED) {
                broken.add(new BrokenLedger(chain.dossierCode(), found));
            }
        });
    }

    /** As {@link #add} without recomputing: the reader of an export does that. */
    public void count(LedgerChain chain) {
        dossiers++;
        rows += chain.rows().size();
        heads.update((chain.dossierCode() + ' ' + chain.head() + '\n').getBytes(StandardCharsets.UTF_8));
    }

    public long dossiers() {
        return dossiers;
    }

    public long rows() {
        return rows;
    }

    public long brokenDossiers() {
        return brokenDossiers;
    }

    /** The first {@value #NAMED}. */
    public List<BrokenLedger> broken() {
        return List.copyOf(broken);
    }

    /** {@code SHA-256} of the lines "code, blank, head, line feed" of all dossiers, by reception; asked for once. */
    public String digestOfHeads() {
        return HexFormat.of().formatHex(heads.digest());
    }
}
