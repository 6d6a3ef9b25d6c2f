package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActRules;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.RequestedDocument;
import vn.motcua.dossier.Suspension;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.RequiredDocument;

/** Every paper that the pinned version lists, beside what was handed in of it; what is missing, and where it all lies. */
@Schema(name = "DossierPapers")
public record PapersView(
        @Schema(description = "In the order of the version") List<PaperView> checklist,

        @Schema(
                description =
                        "Codes of the papers that are missing: required and short, or asked for and still awaited",
                examples = "[\"2\"]")
        List<String> missingDocuments,

        @Schema(description = "Supplement requests with the papers that they name, oldest first")
        List<SupplementRequestView> supplementRequests,

        @Schema(description = "Originals that the office holds for the applicant")
        int originalsHeld,

        @Schema(description = "Where the paper lies", nullable = true, examples = "Tủ 2, ngăn 3")
        String location,

        @Schema(description = "Whether the caller may say where it lies now")
        RefusableView locatable) {

    @Schema(name = "DossierPaper")
    public record PaperView(
            String requiredDocument,
            String name,
            @Schema(nullable = true) String note,
            boolean mandatory,

            @Schema(description = "Shown and handed back at once")
            boolean toPresent,

            int requiredOriginals,
            int requiredCertifiedCopies,
            int requiredCopies,
            int originals,
            int certifiedCopies,
            int copies,

            @Schema(description = "Originals that are given back with the result")
            int originalsToReturn,

            @Schema(description = "Of these, how many the office still holds")
            int originalsHeld,

            @Schema(description = "Whether the open supplement request names it")
            boolean awaited,

            boolean missing) {}

    @Schema(name = "SupplementRequestNotice")
    public record SupplementRequestView(OffsetDateTime at, String reason, List<String> documents) {}

    static PapersView of(
            Dossier dossier, List<DossierDocument> received, ProcedureVersion version, ActContext context) {
        Set<Integer> awaited = awaited(dossier);
        // A register of the past counted no papers: nothing is known to be missing.
        boolean isCounted = dossier.intake().sourceId() == null;
        List<PaperView> checklist = version.requiredDocuments().stream()
                .map(required -> paper(required, received, awaited, isCounted))
                .toList();
        return new PapersView(
                checklist,
                checklist.stream()
                        .filter(PaperView::missing)
                        .map(PaperView::requiredDocument)
                        .toList(),
                requests(dossier),
                checklist.stream().mapToInt(PaperView::originalsHeld).sum(),
                dossier.paperLocation(),
                RefusableView.of(
                        ActRules.refusal(DossierAct.MOVE_PAPER, dossier.situation(), context.actor(), context.at())
                                .orElse(null)));
    }

    private static PaperView paper(
            RequiredDocument required, List<DossierDocument> received, Set<Integer> awaited, boolean isCounted) {
        DossierDocument paper = received.stream()
                .filter(document -> document.documentCode() == required.code())
                .findFirst()
                .orElse(new DossierDocument(0, 0, required.code(), 0, 0, 0, 0, 0));
        boolean isShort = isCounted
                && required.mandatory()
                && !required.isMetBy(paper.originals(), paper.certifiedCopies(), paper.copies());
        return new PaperView(
                Integer.toString(required.code()),
                required.name(),
                required.note(),
                required.mandatory(),
                required.toPresent(),
                required.originals(),
                required.certifiedCopies(),
                required.copies(),
                paper.originals(),
                paper.certifiedCopies(),
                paper.copies(),
                paper.originalsToReturn(),
                paper.originalsHeld(),
                awaited.contains(required.code()),
                isShort || awaited.contains(required.code()));
    }

    /** Papers of the last request, while it is open. */
    private static Set<Integer> awaited(Dossier dossier) {
        return dossier.status() != DossierStatus.AWAITING_SUPPLEMENT
                ? Set.of()
                : dossier.requestedDocuments().stream()
                        .filter(document -> document.request() == dossier.supplementRequests())
                        .map(RequestedDocument::documentCode)
                        .collect(Collectors.toSet());
    }

    private static List<SupplementRequestView> requests(Dossier dossier) {
        List<SupplementRequestView> requests = new ArrayList<>();
        for (Suspension wait : dossier.suspensions()) {
            if (wait.kind() == Suspension.Kind.SUPPLEMENT) {
                int number = requests.size() + 1;
                requests.add(new SupplementRequestView(
                        offset(wait.startedAt()),
                        wait.reason(),
                        dossier.requestedDocuments().stream()
                                .filter(document -> document.request() == number)
                                .map(document -> Integer.toString(document.documentCode()))
                                .toList()));
            }
        }
        return requests;
    }
}
