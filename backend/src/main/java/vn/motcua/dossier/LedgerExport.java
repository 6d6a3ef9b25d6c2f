package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Ledgers as lines of JSON (NDJSON), made for whoever trusts neither this program nor its database: each row with the
 * very text that was hashed, after the rows of a dossier its head, at the end what must have been there
 * ({@code scripts/verify-ledger.mjs} reads it).
 */
public final class LedgerExport {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final OutputStream out;
    private final LedgerTally tally = new LedgerTally();

    private record RowLine(String dossier, int seq, String previousHash, String hash, String canonical) {}

    private record HeadLine(String dossier, int rows, String head, Boolean restricted) {}

    private record EndLine(boolean end, long dossiers, long rows, String headsDigest) {}

    public LedgerExport(OutputStream out) {
        this.out = out;
    }

    /** Of a restricted dossier the head alone, which is enough to see later that it was not replaced (ADR 0028). */
    public void writeUnlessRestricted(LedgerChain chain) {
        if (chain.restricted()) {
            line(new HeadLine(chain.dossierCode(), chain.rows().size(), chain.head(), true));
            tally.count(chain);
        } else {
            write(chain);
        }
    }

    public void write(LedgerChain chain) {
        for (LedgerRow row : chain.rows()) {
            line(new RowLine(
                    chain.dossierCode(),
                    row.seq(),
                    row.previousHash(),
                    row.hash(),
                    row.canonical(chain.dossierCode())));
        }
        line(new HeadLine(chain.dossierCode(), chain.rows().size(), chain.head(), null));
        tally.count(chain);
    }

    /** Without this line the reader knows that the file was cut off. */
    public void end() {
        line(new EndLine(true, tally.dossiers(), tally.rows(), tally.digestOfHeads()));
    }

    private void line(Object line) {
        try {
            out.write((JSON.writeValueAsString(line) + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
