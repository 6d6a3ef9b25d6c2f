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
        List<DossierDocument> documents = new ArrayList<>();
        for (int index = 0; index < received.size(); index++) {
            ReceivedDocument paper = received.get(index);
            RequiredDocument required = listed(version, index, paper);
            DossierDocument document = new DossierDocument(
                    version.procedure().id(),
                    version.number(),
                    required.code(),
                    paper.originals(),
                    paper.certifiedCopies(),
                    paper.copies());
            if (byCode.put(required.code(), document) != null) {
                throw DocumentProblem.twice(index, paper.requiredDocument());
            }
            documents.add(document);
        }
        for (RequiredDocument required : version.requiredDocuments()) {
            if (required.mandatory() && !isMet(required, byCode.get(required.code()))) {
                throw DocumentProblem.missing(required.name());
            }
        }
        return documents;
    }

    private static RequiredDocument listed(ProcedureVersion version, int index, ReceivedDocument paper) {
        return version.requiredDocuments().stream()
                .filter(required -> Integer.toString(required.code()).equals(paper.requiredDocument()))
                .findFirst()
                .orElseThrow(() -> DocumentProblem.notListed(index, paper.requiredDocument()));
    }

    private static boolean isMet(RequiredDocument required, DossierDocument document) {
        return document != null
                && required.isMetBy(document.originals(), document.certifiedCopies(), document.copies());
    }
}
