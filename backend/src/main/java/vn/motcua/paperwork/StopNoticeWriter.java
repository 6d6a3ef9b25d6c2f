package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierEvent;

/** Thông báo dừng giải quyết: why, which originals go back, what was paid until then. */
final class StopNoticeWriter implements FormWriter {

    /** Originals of a paper. */
    public record Original(String name, int count) {}

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return FormFacts.moments(facts.events(DossierAct.STOP));
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        DossierEvent stop = facts.events(DossierAct.STOP).get(number - 1);
        Dossier dossier = facts.dossier();
        facts.whose(values);
        values.put("number", dossier.code() + "/TBD")
                .put("agency", office.name())
                .put("receivedAt", VietnameseWords.moment(dossier.promise().receivedAt()))
                .require("reason", stop.details().get("reason"), "FORM_LACKS_REASON")
                .put("originals", originals(facts))
                .put("paid", facts.paid(stop.at()));
        office.signs(stop, values);
    }

    private static List<Original> originals(FormFacts facts) {
        return facts.dossier().documents().stream()
                .filter(paper -> paper.originalsHeld() > 0)
                .map(paper -> original(facts, paper))
                .toList();
    }

    private static Original original(FormFacts facts, DossierDocument paper) {
        return new Original(facts.document(Integer.toString(paper.documentCode())), paper.originalsHeld());
    }
}
