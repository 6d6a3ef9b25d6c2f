package vn.motcua.dossier;

import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.problem.ProblemException;

/**
 * What somebody says a file is for.
 *
 * @param requiredDocument code of the paper that a component is a scan of; null for the other kinds
 * @param step whose work it belongs to; null for the step that runs
 * @param note null when there is nothing to say
 */
public record AttachmentPurpose(AttachmentKind kind, String requiredDocument, Integer step, String note) {

    /**
     * The paper that the file is a scan of; null when it is none.
     *
     * @throws ProblemException 422 ATTACHMENT_DOCUMENT_REQUIRED, ATTACHMENT_DOCUMENT_UNEXPECTED or
     *     DOCUMENT_NOT_LISTED
     */
    RequiredDocument document(ProcedureVersion version) {
        if (kind != AttachmentKind.COMPONENT) {
            if (requiredDocument != null) {
                throw problem("ATTACHMENT_DOCUMENT_UNEXPECTED", "query:requiredDocument");
            }
            return null;
        }
        if (requiredDocument == null) {
            throw problem("ATTACHMENT_DOCUMENT_REQUIRED", "query:requiredDocument");
        }
        return version.requiredDocuments().stream()
                .filter(listed -> Integer.toString(listed.code()).equals(requiredDocument))
                .findFirst()
                .orElseThrow(() -> problem("DOCUMENT_NOT_LISTED", "query:requiredDocument", requiredDocument));
    }

    /**
     * The step that the file belongs to; null when none was named and none runs.
     *
     * @throws ProblemException 422 ATTACHMENT_STEP_UNKNOWN
     */
    Integer step(Progress progress) {
        if (step == null) {
            return progress.currentStep();
        }
        if (step < 1 || step > progress.steps().size()) {
            throw problem("ATTACHMENT_STEP_UNKNOWN", "query:step", step);
        }
        return step;
    }

    private static ProblemException problem(String code, String pointer, Object... arguments) {
        return new ProblemException(422, code, pointer, arguments);
    }
}
