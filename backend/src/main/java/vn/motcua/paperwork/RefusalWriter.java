package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;

/** Phiếu từ chối: signed by the desk when it does not receive, by a leader when it was received and is refused. */
final class RefusalWriter implements FormWriter {

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return FormFacts.moments(refusals(facts));
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        DossierEvent refusal = refusals(facts).get(number - 1);
        boolean received = refusal.act() == DossierAct.REFUSE;
        facts.whose(values);
        values.put("number", facts.dossier().code() + "/TCHS")
                .put("received", received)
                .put(
                        "receivedAt",
                        VietnameseWords.moment(facts.dossier().promise().receivedAt()))
                .put("agency", office.name())
                .put("signingFor", null)
                .put("signatoryTitle", null)
                .put("signatory", refusal.actorName())
                .require("reason", refusal.details().get("reason"), "FORM_LACKS_REASON")
                .signedBy(refusal.actor(), refusal.actorName());
        if (received) {
            office.signs(refusal, values);
        }
    }

    private static List<DossierEvent> refusals(FormFacts facts) {
        return facts.events(DossierAct.REFUSE_AT_RECEPTION, DossierAct.REFUSE);
    }
}
