package vn.motcua.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import vn.motcua.procedure.DecisionFiles;
import vn.motcua.shared.files.StoredFile;

/** The transactions after the file has come in: its row is written and the decision told in one. */
@ApplicationScoped
@Transactional
class DecisionFileRequests {

    @Inject
    DecisionFiles files;

    @Inject
    CatalogueEdits edits;

    @Inject
    DecisionAnswers answers;

    Response put(int id, int seen, StoredFile file) {
        return answers.of(Response.ok(), files.put(id, seen, file, edits.now()));
    }

    Response remove(int id, int seen) {
        return answers.of(Response.ok(), files.remove(id, seen, edits.now()));
    }
}
