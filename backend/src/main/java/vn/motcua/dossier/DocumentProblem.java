package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The papers are not those of the version in force: one that it does not list, one twice, or one missing. */
public class DocumentProblem extends ProblemException {

    private DocumentProblem(String code, String pointer, Object... arguments) {
        super(422, code, pointer, arguments);
    }

    static DocumentProblem notListed(int index, String document) {
        return new DocumentProblem("DOCUMENT_NOT_LISTED", pointer(index), document);
    }

    /** Of a notice that lists codes alone. */
    static DocumentProblem notListedInNotice(int index, String document) {
        return new DocumentProblem("DOCUMENT_NOT_LISTED", "/documents/" + index, document);
    }

    static DocumentProblem twice(int index, String document) {
        return new DocumentProblem("DOCUMENT_TWICE", pointer(index), document);
    }

    static DocumentProblem missing(String name) {
        return new DocumentProblem("REQUIRED_DOCUMENT_MISSING", "/documents", name);
    }

    private static String pointer(int index) {
        return "/documents/" + index + "/requiredDocument";
    }
}
