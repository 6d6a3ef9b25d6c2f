package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organization.ChangedMeanwhile;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.problem.ProblemException;

/** The file of a decision is put in, replaced and taken out, each with a row in the history of the catalogue. */
@ApplicationScoped
@Transactional
public class DecisionFiles {

    private final Decisions decisions;

    DecisionFiles(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Whether a file would be taken, asked before it is read.
     *
     * @throws ProblemException 404 DECISION_NOT_FOUND, 412 CHANGED_MEANWHILE
     */
    public void check(int id, int revision) {
        seen(id, revision);
    }

    /** @throws ProblemException 404 DECISION_NOT_FOUND, 412 CHANGED_MEANWHILE */
    public Decision put(int id, int revision, StoredFile file, CatalogueEdit edit) {
        return change(seen(id, revision), DecisionFile.of(file), edit);
    }

    /** @throws ProblemException 404 DECISION_NOT_FOUND, DECISION_FILE_NOT_FOUND, 412 CHANGED_MEANWHILE */
    public Decision remove(int id, int revision, CatalogueEdit edit) {
        Decision decision = seen(id, revision);
        present(Optional.ofNullable(decision.file()));
        return change(decision, null, edit);
    }

    /** @throws ProblemException 404 DECISION_NOT_FOUND, DECISION_FILE_NOT_FOUND */
    public StoredFile get(int id) {
        return present(Optional.ofNullable(decisions.get(id).file()));
    }

    /**
     * For anyone, once a version was published by the decision.
     *
     * @throws ProblemException 404 DECISION_FILE_NOT_FOUND, whatever the reason
     */
    public StoredFile getPosted(int id) {
        return present(decisions.posted(id).map(Decision::file));
    }

    private Decision change(Decision decision, DecisionFile file, CatalogueEdit edit) {
        Map<String, Object> before = decision.stated();
        decision.attach(file);
        decisions.flush();
        decisions.record(decision, before, decision.stated(), edit);
        return decision;
    }

    private Decision seen(int id, int revision) {
        Decision decision = decisions.get(id);
        ChangedMeanwhile.unless(decision.revision(), revision);
        return decision;
    }

    private static StoredFile present(Optional<DecisionFile> file) {
        return file.map(DecisionFile::stored)
                .orElseThrow(() -> new ProblemException(404, "DECISION_FILE_NOT_FOUND", null));
    }
}
