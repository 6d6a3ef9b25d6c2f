package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.RequiredDocument;

/** Only what the version in force lists can be received, and all that it requires must be there (NĐ 61/2018 Điều 5). */
final class DocumentCheck {

    private DocumentCheck() {}

    /**
     * @throws DocumentProblem at the first paper that is not listed, counted twice or missing
     */
    static List<DossierDocument> check(ProcedureVersion version, List<ReceivedDocument> received) {
        Map<Integer, DossierDocument> byCode = new HashMap<>();
        List<DossierDocument> documents = listed(version, received, byCode);
        for (RequiredDocument required : version.requiredDocuments()) {
            if (required.mandatory() && !isMet(required, byCode.get(required.code()))) {
                throw DocumentProblem.missing(required.name());
            }
        }
        return documents;
    }

    /**
     * What was submitted may still lack papers; it may not bring others than the version lists.
     *
     * @throws DocumentProblem at the first paper that is not listed or counted twice
     */
    static void checkSubmitted(ProcedureVersion version, List<ReceivedDocument> declared) {
        listed(version, declared, new HashMap<>());
    }

    /** Codes of what the version requires and is not there, or not as often as it must be. */
    static List<String> missing(ProcedureVersion version, List<ReceivedDocument> declared) {
        Map<Integer, DossierDocument> byCode = new HashMap<>();
        listed(version, declared, byCode);
        return version.requiredDocuments().stream()
                .filter(required -> required.mandatory() && !isMet(required, byCode.get(required.code())))
                .map(required -> Integer.toString(required.code()))
                .toList();
    }

    /** @throws DocumentProblem at the first code of a notice that the version does not list */
    static void checkNotice(ProcedureVersion version, List<String> codes) {
        for (int index = 0; index < codes.size(); index++) {
            listed(version, codes.get(index), "/documents/" + index);
        }
    }

    /**
     * What is handed in later need not be all that is missing; it may not be what the version does not list.
     *
     * @throws DocumentProblem at the first paper that is not listed or counted twice
     */
    static List<DossierDocument> listed(ProcedureVersion version, List<ReceivedDocument> received) {
        return listed(version, received, new HashMap<>());
    }

    /**
     * @param pointer to the code in the body
     * @throws DocumentProblem when the version does not list it
     */
    static RequiredDocument listed(ProcedureVersion version, String code, String pointer) {
        return version.requiredDocuments().stream()
                .filter(required -> Integer.toString(required.code()).equals(code))
                .findFirst()
                .orElseThrow(() -> DocumentProblem.notListed(pointer, code));
    }

    private static List<DossierDocument> listed(
            ProcedureVersion version, List<ReceivedDocument> received, Map<Integer, DossierDocument> byCode) {
        List<DossierDocument> documents = new ArrayList<>();
        for (int index = 0; index < received.size(); index++) {
            ReceivedDocument paper = received.get(index);
            String pointer = "/documents/" + index + "/requiredDocument";
            RequiredDocument required = listed(version, paper.requiredDocument(), pointer);
            if (paper.originalsToReturn() > paper.originals()) {
                throw DocumentProblem.tooManyToReturn(index);
            }
            DossierDocument document = new DossierDocument(
                    version.procedure().id(),
                    version.number(),
                    required.code(),
                    paper.originals(),
                    paper.certifiedCopies(),
                    paper.copies(),
                    paper.originalsToReturn(),
                    0);
            if (byCode.put(required.code(), document) != null) {
                throw DocumentProblem.twice(pointer, paper.requiredDocument());
            }
            documents.add(document);
        }
        return documents;
    }

    private static boolean isMet(RequiredDocument required, DossierDocument document) {
        return document != null
                && required.isMetBy(document.originals(), document.certifiedCopies(), document.copies());
    }
}
