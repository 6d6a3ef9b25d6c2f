package vn.motcua.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Promise;
import vn.motcua.dossier.payment.AssessedFee;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả: as things were at the reception, whenever it is printed. The date is the one
 * promised then, and papers that came later are not on it.
 */
final class ReceiptWriter implements FormWriter {

    /**
     * Liên: the applicant's leads to the lookup with the right to rate, the office's to the lookup alone (ADR 0041).
     *
     * @param ratingCode null on the copy that stays in the office
     */
    public record Copy(String title, String lookup, String qr, String ratingCode) {

        /** The fragment stays in the browser: no server or proxy between writes it into a log. */
        static Copy ofTheApplicant(String lookup, String ratingCode) {
            return of("Liên 1: Giao người nộp hồ sơ", lookup + "#" + ratingCode, ratingCode);
        }

        static Copy ofTheOffice(String lookup) {
            return of("Liên 2: Chuyển kèm hồ sơ và lưu", lookup, null);
        }

        private static Copy of(String title, String lookup, String ratingCode) {
            return new Copy(title, lookup, QrCode.dataUri(lookup), ratingCode);
        }
    }

    /** A paper as it was handed in. */
    public record Paper(int number, String name, int originals, int certifiedCopies, int copies) {}

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return Optional.ofNullable(facts.dossier().promise().receivedAt()).stream()
                .toList();
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        Dossier dossier = facts.dossier();
        Intake intake = dossier.intake();
        Promise promise = dossier.promise();
        facts.whose(values);
        phases(facts, values);
        values.put("agency", office.name())
                .put(
                        "copies",
                        List.of(
                                Copy.ofTheApplicant(facts.lookup(), facts.ratingCode()),
                                Copy.ofTheOffice(facts.lookup())))
                .put("papers", papers(facts))
                .put("sets", intake.sets())
                .put("limit", promise.limit().map(VietnameseWords::limit).orElse(null))
                .put(
                        "agreed",
                        promise.appointment() == null
                                ? null
                                : promise.appointment().reason())
                .put("receivedAt", VietnameseWords.moment(promise.receivedAt()))
                .require("promisedAt", VietnameseWords.moment(promised(facts, "promisedAt")), "FORM_LACKS_PROMISED_AT")
                .put("delivery", VietnameseWords.delivery(intake.resultDelivery()))
                .put("fees", fees(dossier))
                .put("register", facts.register())
                .put("receivedBy", office.receiver(intake))
                .signedBy(intake.receivedBy(), office.receiver(intake));
    }

    /** Mục 6 and 7 of a limit in two phases; nothing where the reception did not write down when the first ends. */
    private static void phases(FormFacts facts, FormValues values) {
        Instant firstEndsAt = promised(facts, "firstPhaseEndsAt");
        Optional<PhasedLimit> limit = firstEndsAt == null
                ? Optional.empty()
                : facts.dossier().promise().limit();
        values.put("firstPhaseEndsAt", VietnameseWords.moment(firstEndsAt))
                .put(
                        "firstPhase",
                        limit.map(PhasedLimit::first).map(ReceiptWriter::words).orElse(null))
                .put(
                        "secondPhase",
                        limit.flatMap(PhasedLimit::secondPhase)
                                .map(ReceiptWriter::words)
                                .orElse(null));
    }

    private static String words(TimeLimit phase) {
        return VietnameseWords.limit(phase.value(), phase.unit());
    }

    /** What the ledger says was promised; later acts have moved the date since. Null where it does not say. */
    private static Instant promised(FormFacts facts, String detail) {
        return facts.events(DossierAct.RECEIVE).stream()
                .map(event -> event.details().get(detail))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Instant::parse)
                .orElse(null);
    }

    private static String fees(Dossier dossier) {
        List<AssessedFee> fees =
                new ArrayList<>(dossier.fees().assessedAt(dossier.promise().receivedAt()));
        if (fees.isEmpty()) {
            fees.addAll(dossier.fees().assessedAt(dossier.intake().recordedAt()));
        }
        return fees.isEmpty()
                ? null
                : VietnameseWords.dong(
                        fees.stream().mapToLong(AssessedFee::amountVnd).sum());
    }

    private static List<Paper> papers(FormFacts facts) {
        Map<Integer, int[]> later = handedInLater(facts);
        List<Paper> papers = new ArrayList<>();
        for (DossierDocument paper : facts.dossier().documents()) {
            int[] since = later.getOrDefault(paper.documentCode(), new int[3]);
            int originals = paper.originals() - since[0];
            int certified = paper.certifiedCopies() - since[1];
            int copies = paper.copies() - since[2];
            if (originals + certified + copies > 0 || since[0] + since[1] + since[2] == 0) {
                String name = facts.document(Integer.toString(paper.documentCode()));
                papers.add(new Paper(papers.size() + 1, name, originals, certified, copies));
            }
        }
        return papers;
    }

    /** Counts of supplements by paper, as the ledger writes them: {@code 2:1/0/0,3:0/0/1}. */
    private static Map<Integer, int[]> handedInLater(FormFacts facts) {
        Map<Integer, int[]> later = new HashMap<>();
        for (DossierEvent supplement : facts.events(DossierAct.RECEIVE_SUPPLEMENT)) {
            String handedIn = supplement.details().getOrDefault("handedIn", "");
            for (String paper : handedIn.isEmpty() ? new String[0] : handedIn.split(",")) {
                String[] parts = paper.split(":");
                int[] counts = Arrays.stream(parts[1].split("/"))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                later.merge(Integer.parseInt(parts[0]), counts, ReceiptWriter::sum);
            }
        }
        return later;
    }

    private static int[] sum(int[] one, int[] other) {
        return new int[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]};
    }
}
