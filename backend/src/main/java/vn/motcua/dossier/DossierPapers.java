package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.Procedures;

/** Checks papers that are named in an act against the version that the dossier is pinned to. */
@ApplicationScoped
public class DossierPapers {

    @Inject
    Procedures procedures;

    /**
     * Codes of papers that a supplement request names.
     *
     * @throws DocumentProblem at the first that the version does not list, or that is named twice
     */
    public Set<Integer> asked(Dossier dossier, List<String> codes) {
        ProcedureVersion version = version(dossier);
        Set<Integer> asked = new LinkedHashSet<>();
        for (int index = 0; index < codes.size(); index++) {
            String pointer = "/documents/" + index;
            if (!asked.add(
                    DocumentCheck.listed(version, codes.get(index), pointer).code())) {
                throw DocumentProblem.twice(pointer, codes.get(index));
            }
        }
        return asked;
    }

    /**
     * Papers that are handed in with a supplement.
     *
     * @throws DocumentProblem at the first that the version does not list, or that is counted twice
     */
    public List<DossierDocument> handedIn(Dossier dossier, List<ReceivedDocument> papers) {
        return DocumentCheck.listed(version(dossier), papers);
    }

    /**
     * How many originals of which papers are given back.
     *
     * @throws DocumentProblem at the first paper that the version does not list, or that is named twice
     */
    public OriginalsGiven givenBack(Dossier dossier, List<GivenBack> papers, String note) {
        ProcedureVersion version = version(dossier);
        Map<Integer, Integer> given = new LinkedHashMap<>();
        for (int index = 0; index < papers.size(); index++) {
            String pointer = "/originals/" + index + "/requiredDocument";
            String code = papers.get(index).requiredDocument();
            if (given.put(
                            DocumentCheck.listed(version, code, pointer).code(),
                            papers.get(index).count())
                    != null) {
                throw DocumentProblem.twice(pointer, code);
            }
        }
        return new OriginalsGiven(given, note);
    }

    /** Originals of a paper that go back to the applicant. */
    public record GivenBack(String requiredDocument, int count) {}

    private ProcedureVersion version(Dossier dossier) {
        return procedures.findById(new ProcedureVersionId(dossier.procedureId(), dossier.procedureVersion()));
    }
}
