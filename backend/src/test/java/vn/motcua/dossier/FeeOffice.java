package vn.motcua.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.Reception;

/** An office with a procedure that costs something: a fee a page, one a copy, one that another act decides, one of old. */
public abstract class FeeOffice extends EmptyOffice {

    protected static final int CERTIFIED_COPY = 1;
    protected static final int EXTRACT = 2;
    protected static final int DECIDED = 3;
    protected static final int OF_OLD = 4;

    private static final List<Map<String, Object>> TABLE = List.of(
            Map.of(
                    "name",
                    "Phí chứng thực bản sao",
                    "kind",
                    "PER_PAGE",
                    "tiers",
                    List.of(
                            Map.of("fromPage", 1, "toPage", 2, "amountVnd", 2_000),
                            Map.of("fromPage", 3, "amountVnd", 1_000)),
                    "capVnd",
                    200_000,
                    "exemptions",
                    List.of(
                            Map.of("group", "MERIT", "percent", 100),
                            Map.of("group", "POOR_HOUSEHOLD", "percent", 50))),
            Map.of("name", "Lệ phí trích lục", "kind", "FIXED", "amountVnd", 8_000),
            Map.of("name", "Lệ phí địa chính", "kind", "DECIDED_ELSEWHERE", "decidedBy", "Nghị quyết của HĐND tỉnh"),
            Map.of("name", "Lệ phí cũ", "kind", "FIXED", "amountVnd", 3_000, "validUntil", "2026-11-18"));

    @BeforeEach
    void publishTheTable() {
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("fees", TABLE));
    }

    @AfterEach
    void forgetTheTable() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    protected static Reception handedIn() {
        return Reception.withoutPapers(CatalogueDesk.CODE).paper("1", 1, 0, 0);
    }

    /** Received by the clerk, and one extract asked for: 8.000 đ. */
    protected static DossierAnswer owingAnExtract() {
        return Desk.of("clerk").receives(handedIn().with("fees", List.of(fee(EXTRACT))));
    }

    protected static Answer assesses(DossierAnswer seen, Object... fees) {
        return Desk.of("clerk").tries("ASSESS_FEES", seen, Map.of("fees", List.of(fees)));
    }

    /** @param namesAndValues what the row needs, alternating */
    protected static Map<String, Object> fee(int row, Object... namesAndValues) {
        var fee = new HashMap<String, Object>(Map.of("fee", row));
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fee.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return fee;
    }

    protected static Map<String, Object> cash(long amount) {
        return Map.of("amountVnd", amount, "method", "CASH");
    }

    protected static List<String> acts(DossierAnswer dossier) {
        return Desk.of("clerk")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .each("/items", event -> event.path("act").asText());
    }
}
