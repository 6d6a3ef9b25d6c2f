package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;

/** What the ledger tells of the act that was done last. */
final class LedgerDetails {

    private LedgerDetails() {}

    static Map<String, String> ofTheLastRow(DossierAnswer dossier) {
        var rows = Desk.of("auditor")
                .get("/api/v1/dossiers/" + dossier.code() + "/events")
                .isOk()
                .each("/items", row -> row.path("details"));
        var details = new HashMap<String, String>();
        rows.getLast()
                .properties()
                .forEach(
                        detail -> details.put(detail.getKey(), detail.getValue().asText()));
        return details;
    }
}
