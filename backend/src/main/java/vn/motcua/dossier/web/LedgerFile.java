package vn.motcua.dossier.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Consumer;
import vn.motcua.dossier.LedgerExport;

/** An export of ledgers as a file that is written while it is read. */
final class LedgerFile {

    static final String LINES = "One line a row {dossier, seq, previousHash, hash, canonical}, after the rows of a"
            + " dossier {dossier, rows, head}, at the end {end, dossiers, rows, headsDigest}."
            + " hash = SHA-256(previousHash followed by canonical), in hexadecimal. Of a restricted dossier the head alone.";

    private LedgerFile() {}

    static Response respond(String name, Consumer<LedgerExport> content) {
        StreamingOutput body = out -> {
            LedgerExport export = new LedgerExport(out);
            content.accept(export);
            export.end();
        };
        return Response.ok(body, LedgerExport.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".ndjson\"")
                .build();
    }
}
