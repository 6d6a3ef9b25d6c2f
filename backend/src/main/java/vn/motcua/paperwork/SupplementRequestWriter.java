package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;

/** Phiếu yêu cầu bổ sung: what is asked for before the reception, and after it; each time one complete notice. */
final class SupplementRequestWriter implements FormWriter {

    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return FormFacts.moments(requests(facts));
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        DossierEvent request = requests(facts).get(number - 1);
        facts.whose(values);
        values.put("number", facts.dossier().code() + "/HDHS-" + number)
                .put("items", items(facts, request))
                .require("reason", request.details().get("reason"), "FORM_LACKS_REASON")
                .put("agency", office.name())
                .require("deskPhone", office.phone(), "FORM_LACKS_DESK_PHONE")
                .put("writtenBy", request.actorName())
                .signedBy(request.actor(), request.actorName());
    }

    private static List<DossierEvent> requests(FormFacts facts) {
        return facts.events(DossierAct.REQUEST_COMPLETION, DossierAct.REQUEST_SUPPLEMENT);
    }

    /** Empty when the reason says it all. */
    private static List<String> items(FormFacts facts, DossierEvent request) {
        return COMMA.splitAsStream(request.details().getOrDefault("documents", ""))
                .filter(code -> !code.isEmpty())
                .map(facts::document)
                .toList();
    }
}
