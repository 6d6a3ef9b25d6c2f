package vn.motcua.procedure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

/**
 * New words for a published version, for slips of the pen; null leaves them as they are. Limits, papers, fees and
 * steps are what people rely on: they change with a new version only.
 */
public record Rewording(
        String name,
        String authority,
        String subjects,
        String sequence,
        String conditions,
        String result,
        List<RewordedDocument> documents,
        List<LegalReference> legalBasis) {

    /** @param code number of the paper in the version */
    public record RewordedDocument(int code, String name, String note, String form, String formUrl) {}

    StatedDocument of(StatedDocument document) {
        return documents.stream()
                .filter(words -> words.code() == document.code())
                .findFirst()
                .map(words -> document.reworded(words.name(), words.note(), words.form(), words.formUrl()))
                .orElse(document);
    }

    /** @throws ProblemException 422 DOCUMENT_UNKNOWN when it speaks of papers that the version has not */
    void requireDocumentsOf(ProcedureContent content) {
        Set<Integer> unknown =
                documents.stream().map(RewordedDocument::code).collect(Collectors.toCollection(TreeSet::new));
        content.documents().forEach(document -> unknown.remove(document.code()));
        if (!unknown.isEmpty()) {
            throw new ProblemException(422, "DOCUMENT_UNKNOWN", "/documents", unknown.toString());
        }
    }
}
