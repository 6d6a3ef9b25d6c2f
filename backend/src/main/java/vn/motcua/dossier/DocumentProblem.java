package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The papers are not those of the version in force: one that it does not list, one twice, or one missing. */
public class DocumentProblem extends ProblemException {

    private DocumentProblem(String code, String pointer, Object... arguments) {
        super(422, code, pointer, arguments);
    }

    static DocumentProblem notListed(String pointer, String document) {
        return new DocumentProblem("DOCUMENT_NOT_LISTED", pointer, document);
    }

    static DocumentProblem twice(String pointer, String document) {
        return new DocumentProblem("DOCUMENT_TWICE", pointer, document);
    }

    static DocumentProblem tooManyToReturn(int index) {
        return new DocumentProblem("ORIGINALS_TO_RETURN", "/documents/" + index + "/originalsToReturn");
    }

    static DocumentProblem missing(String name) {
        return new DocumentProblem("REQUIRED_DOCUMENT_MISSING", "/documents", name);
    }
}
