package vn.motcua.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.integration.ImportResult.RejectedLine;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemTexts;

/** Takes a stream of lines, each in a transaction of its own: a bad one is reported, the others go in. */
@ApplicationScoped
public class DossierImport {

    /** Lines of one request at most; a longer history comes in several requests. */
    static final int MOST_LINES = 20_000;

    @Inject
    LineReader lineReader;

    @Inject
    DossierImporter importer;

    @Inject
    ActContexts contexts;

    /** Who imports, when, by which calendar; read in a transaction because staff are rows of an agency. */
    @Transactional
    public ActContext context() {
        return contexts.now();
    }

    /**
     * Reads to the end, or to the {@value #MOST_LINES}th line; empty lines are skipped but counted.
     *
     * @param reader UTF-8 text, one JSON object a line
     */
    public ImportResult read(BufferedReader reader, ActContext context) throws IOException {
        BoundedLines lines = new BoundedLines(reader);
        Tally tally = new Tally();
        int number = 1;
        for (String line = lines.next(); line != null; line = lines.next(), number++) {
            if (number > MOST_LINES) {
                tally.reject(number, new ProblemException(413, "TOO_MANY_LINES", null, MOST_LINES));
                break;
            }
            if (lines.wasTooLong()) {
                tally.reject(number, new ProblemException(413, "LINE_TOO_LONG", null, BoundedLines.LONGEST_LINE));
            } else if (!line.isBlank()) {
                take(number, line, context, tally);
            }
        }
        return tally.result();
    }

    private void take(int number, String line, ActContext context, Tally tally) {
        try {
            tally.count(importer.take(lineReader.read(line), context));
        } catch (ProblemException refusal) {
            tally.reject(number, refusal);
        }
    }

    /** What became of the lines so far. */
    private static final class Tally {

        private int accepted;
        private int unchanged;
        private final List<RejectedLine> rejected = new ArrayList<>();

        void count(boolean isNew) {
            if (isNew) {
                accepted++;
            } else {
                unchanged++;
            }
        }

        void reject(int number, ProblemException refusal) {
            rejected.add(rejected(number, refusal));
        }

        ImportResult result() {
            return new ImportResult(accepted, unchanged, rejected);
        }
    }

    private static RejectedLine rejected(int number, ProblemException refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return new RejectedLine(
                number,
                refusal.code(),
                ProblemTexts.vietnamese(refusal.code(), arguments),
                ProblemTexts.english(refusal.code(), arguments),
                refusal.pointer());
    }
}
