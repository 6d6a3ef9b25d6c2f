package vn.motcua.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.ResultDelivery;

/** Phiếu bàn giao kết quả: from the department to the desk, and once it was returned, to whom and with what. */
final class ResultSlipWriter implements FormWriter {

    private static final Set<DossierStatus> WITH_RESULT = EnumSet.of(DossierStatus.FINISHED, DossierStatus.RETURNED);

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
                .put("resultNumber", resultNumber(facts, finish))
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
                        "returnNote",
                        handedOut.map(event -> event.details().get("note")).orElse(null))
                .put(
                        "collectedBy",
                        handedOut.map(event -> collector(facts, event)).orElse(null))
                .put(
                        "originals",
                        handedOut.map(event -> originals(facts, event)).orElse(List.of()));
    }

    /** Whether there is something to hand over now; a result that is being put right is not (ADR 0023). */
    boolean hasResult(FormFacts facts) {
        return WITH_RESULT.contains(facts.dossier().status())
                && !writtenAt(facts).isEmpty();
    }

    /**
     * A line of the slip for many: what the dossier's own slip says, the money as it stands now. Without an address
     * nothing goes by post.
     */
    FormValues line(FormFacts facts, IssuingOffice office, Instant now) {
        FormValues values = new FormValues();
        int last = writtenAt(facts).size();
        write(facts, office, last, values);
        ResultDelivery delivery = facts.dossier().intake().resultDelivery();
        boolean posted = delivery == ResultDelivery.POSTAL;
        if (posted) {
            values.require("address", facts.dossier().intake().applicant().address(), "FORM_LACKS_POSTAL_ADDRESS");
        }
        return values.put("code", facts.dossier().code())
                .put("posted", posted)
                .put("delivery", VietnameseWords.deliveryInShort(delivery))
                .put("paid", facts.paid(now))
                .put("due", facts.due());
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

    /** A corrected result that was given no number keeps the first one's. */
    private static String resultNumber(FormFacts facts, DossierEvent finish) {
        return Optional.ofNullable(finish.details().get("resultNumber"))
                .or(() -> facts.dossier().ending().map(Ending::resultNumber))
                .orElse(null);
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
