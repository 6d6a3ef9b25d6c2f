package vn.motcua.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;

/** Phiếu bàn giao kết quả: from the department to the desk, and once it was returned, to whom and with what. */
final class ResultSlipWriter implements FormWriter {

    /** Originals that went back with the result. */
    public record Original(String name, int count) {}

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return FormFacts.moments(facts.events(DossierAct.FINISH));
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        DossierEvent finish = facts.events(DossierAct.FINISH).get(number - 1);
        Optional<DossierEvent> handedOut = handedOut(facts, finish);
        facts.whose(values);
        values.put("number", facts.dossier().code() + "/BGKQ-" + number)
                .require("result", facts.version().content().result(), "FORM_LACKS_RESULT")
                .put("resultNumber", finish.details().get("resultNumber"))
                .put("correction", finish.details().containsKey("correction"))
                .put(
                        "delivery",
                        VietnameseWords.delivery(facts.dossier().intake().resultDelivery()))
                .put("paid", facts.paid(handedOut.map(DossierEvent::at).orElse(finish.at())))
                .put("finishedAt", VietnameseWords.moment(finish.at()))
                .put("finishedBy", finish.actorName())
                .put(
                        "returnedAt",
                        handedOut
                                .map(event -> VietnameseWords.moment(event.at()))
                                .orElse(null))
                .put("returnedBy", handedOut.map(DossierEvent::actorName).orElse(null))
                .put(
                        "collectedBy",
                        handedOut.map(event -> collector(facts, event)).orElse(null))
                .put(
                        "originals",
                        handedOut.map(event -> originals(facts, event)).orElse(List.of()));
    }

    /** The first return after it; a later correction has one of its own. */
    private static Optional<DossierEvent> handedOut(FormFacts facts, DossierEvent finish) {
        int next = facts.events(DossierAct.FINISH).stream()
                .mapToInt(DossierEvent::seq)
                .filter(seq -> seq > finish.seq())
                .min()
                .orElse(Integer.MAX_VALUE);
        return facts.events(DossierAct.RETURN).stream()
                .filter(event -> event.seq() > finish.seq() && event.seq() < next)
                .findFirst();
    }

    private static String collector(FormFacts facts, DossierEvent event) {
        return Objects.requireNonNullElse(
                event.details().get("collectedBy"),
                facts.dossier().intake().applicant().name());
    }

    /** As the ledger writes them: {@code 2:1,3:2}. */
    private static List<Original> originals(FormFacts facts, DossierEvent event) {
        List<Original> originals = new ArrayList<>();
        String given = event.details().getOrDefault("originals", "");
        for (String paper : given.isEmpty() ? new String[0] : given.split(",")) {
            String[] parts = paper.split(":");
            originals.add(new Original(facts.document(parts[0]), Integer.parseInt(parts[1])));
        }
        return originals;
    }
}
