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

    @Inject
    LineReader reader;

    @Inject
    DossierImporter importer;

    @Inject
    ActContexts contexts;

    /** Who imports, when, by which calendar; read in a transaction because staff are rows of an agency. */
    @Transactional
    public ActContext context() {
        return contexts.now();
    }

    /** Reads to the end; empty lines are skipped but counted. */
    public ImportResult read(BufferedReader lines, ActContext now) throws IOException {
        int accepted = 0;
        int unchanged = 0;
        List<RejectedLine> rejected = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                if (importer.take(reader.read(line), now)) {
                    accepted++;
                } else {
                    unchanged++;
                }
            } catch (ProblemException refusal) {
                rejected.add(rejected(number, refusal));
            }
        }
        return new ImportResult(accepted, unchanged, rejected);
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
