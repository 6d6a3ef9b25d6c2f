package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** What is resolved on the spot is received, resolved and returned in one go, and recorded (NĐ 61/2018 Điều 17.4). */
@QuarkusTest
@WithTestResource(RealServices.class)
class ImmediateResultTest extends EmptyOffice {

    private static final String ON_THE_SPOT = "T-9";

    @BeforeEach
    void aProcedureResolvedOnTheSpot() {
        CatalogueDesk.admin().inForce(ON_THE_SPOT, Map.of("immediate", true));
    }

    @AfterEach
    void forgetTheProcedure() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void leavesItsRowsAndCountsAsResolved() {
        var answer = Desk.of("clerk")
                .post(DOSSIERS + "/immediate", body(ON_THE_SPOT))
                .is(201);
        assertThat(answer.text("/status")).isEqualTo("RETURNED");
        assertThat(answer.text("/resolution")).isEqualTo("GRANTED");
        assertThat(answer.text("/outcome")).isEqualTo("EARLY");
        assertThat(answer.text("/resultNumber")).isEqualTo("125/2026");
        assertThat(answer.text("/finishedAt")).isEqualTo(answer.text("/receivedAt"));
        assertThat(Desk.of("auditor")
                        .get(DOSSIERS + "/" + answer.text("/code") + "/events")
                        .isOk()
                        .each("/items", event -> event.path("act").asText()))
                .containsExactly("RECEIVE", "FINISH", "RETURN");
        var report = Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30", "groupBy", "FIELD")
                .isOk();
        assertThat(report.text("/total/resolved/total")).isEqualTo("1");
    }

    @Test
    void isOnlyForWhatIsResolvedOnTheSpotAndForClerks() {
        var before = Database.written();
        Desk.of("clerk")
                .post(DOSSIERS + "/immediate", body(THREE_DAYS))
                .isProblem(422, "NOT_IMMEDIATE", "/procedureCode");
        Desk.of("officer").post(DOSSIERS + "/immediate", body(ON_THE_SPOT)).isProblem(403, "FORBIDDEN");
        assertThat(Database.written()).isEqualTo(before);
    }

    private static Map<String, Object> body(String procedure) {
        var reception = procedure.equals(ON_THE_SPOT)
                ? Reception.withoutPapers(procedure).paper("1", 1, 0, 0)
                : Reception.of(procedure);
        Map<String, Object> body = new HashMap<>(reception.body());
        body.put("resultNumber", "125/2026");
        body.put("collectedBy", "Nguyễn Hoàng Phúc");
        return body;
    }
}
