package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** When somebody falls ill, what they hold goes to a colleague, and no clock notices. */
@QuarkusTest
@WithTestResource(RealServices.class)
class WorkTransferTest extends EmptyOffice {

    private static final String REASON = "Nghỉ ốm từ 18/11 đến hết 20/11";

    @BeforeEach
    void someoneElseSitsThereToo() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("""
                    insert into staff (agency_id, username, name, active, primary_department_code, search_text, version)
                    select agency_id, 'colleague', 'Phạm Thị Lan', true, 'HCTP', 'pham thi lan', 0
                      from staff where username = 'officer'
                    """);
            owner.update("""
                    insert into staff_department (agency_id, username, department_code)
                    select agency_id, 'colleague', 'HCTP' from staff where username = 'officer'
                    """);
        }
    }

    @AfterEach
    void andLeavesAgain() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("delete from staff_department where username = 'colleague'");
            owner.update("delete from staff where username = 'colleague'");
        }
    }

    @Test
    void givesEverythingToTheColleague() {
        var working = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        var given = Desk.of("clerk").does("HAND_OVER", received(), Map.of("assignee", "officer"));
        var waiting = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER", "officer REQUEST_SUPPLEMENT");
        var atTheDesk = received();
        OfficeClock.show("2026-11-18T10:00");

        var preview = transfer("leader", true, "officer", "colleague").isOk();
        assertThat(Desk.of("clerk").opens(working.code()).etag()).isEqualTo(working.etag());
        var done = transfer("leader", false, "officer", "colleague").isOk();
        assertThat(done.json().at("/result/lines")).isEqualTo(preview.json().at("/result/lines"));
        assertThat(done.text("/result/done")).isEqualTo("3");
        assertThat(done.text("/more")).isEqualTo("false");
        assertThat(held("colleague")).containsExactlyInAnyOrder(working.code(), given.code(), waiting.code());
        assertThat(held("officer")).isEmpty();
        assertThat(held("clerk")).containsExactly(atTheDesk.code());

        var now = Desk.of("clerk").opens(working.code());
        assertThat(now.text("/steps/1/assignee/name")).isEqualTo("Phạm Thị Lan");
        assertThat(now.text("/steps/1/usedMinutes")).isEqualTo("60");
        assertThat(now.text("/promisedAt")).isEqualTo(working.text("/promisedAt"));
        assertThat(now.status()).isEqualTo(working.status());
        assertThat(Desk.of("clerk").opens(given.code()).json().path("handOver").isObject())
                .isTrue();
        var ledger = Desk.of("clerk")
                .get(DOSSIERS + "/" + working.code() + "/events")
                .isOk();
        assertThat(ledger.text("/chain/intact")).isEqualTo("true");
        assertThat(ledger.text("/items/3/act")).isEqualTo("REASSIGN");
        assertThat(ledger.text("/items/3/details/from")).isEqualTo("officer");
        assertThat(ledger.text("/items/3/details/to")).isEqualTo("colleague");
        assertThat(ledger.text("/items/3/details/reason")).isEqualTo(REASON);
    }

    @Test
    void findsTheColleagues() {
        var colleagues = Desk.of("leader").get("/api/v1/colleagues").isOk();
        assertThat(colleagues.each("", person -> person.path("username").asText()))
                .contains("officer", "colleague", "clerk")
                .doesNotContain("officer.b");
        assertThat(colleagues.each("", person -> person.path("departments").toString()))
                .contains("[\"HCTP\"]");
        Desk.of("auditor").get("/api/v1/colleagues").isProblem(403, "FORBIDDEN");
    }

    @Test
    void leavesWhereTheyAreWhatTheColleagueMayNotDo() {
        var ours = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        var atTheDesk = received();
        var answer = transfer("leader", false, "clerk", "colleague").isOk();
        assertThat(answer.text("/result/lines/0/problem/code")).isEqualTo("COLLEAGUE_NOT_IN_DEPARTMENT");
        assertThat(answer.text("/result/lines/0/code")).isEqualTo(atTheDesk.code());
        assertThat(held("clerk")).containsExactly(atTheDesk.code());
        assertThat(held("officer")).containsExactly(ours.code());
    }

    @Test
    void movesOnceWhatIsSentTwice() {
        walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        var first = transfer("leader", false, "officer", "colleague").isOk();
        var before = Database.written();
        var second = transfer("leader", false, "officer", "colleague").isOk();
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(Database.written()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} gives {1} to {2}: {3} {4}")
    @CsvSource({
        "leader, officer, officer, 422, TRANSFER_TO_THE_SAME",
        "leader, officer, nobody, 422, COLLEAGUE_UNKNOWN",
        "leader, officer, officer.b, 422, COLLEAGUE_UNKNOWN",
        "leader, nobody, colleague, 404, STAFF_NOT_FOUND",
        "leader.b, officer, officer.b, 404, STAFF_NOT_FOUND",
        "officer, officer, colleague, 403, FORBIDDEN",
        "clerk, officer, colleague, 403, FORBIDDEN"
    })
    void refusesWhatMakesNoSense(String account, String from, String to, int status, String code) {
        var dossier = walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        transfer(account, false, from, to).isProblem(status, code);
        assertThat(Desk.of("clerk").opens(dossier.code()).etag()).isEqualTo(dossier.etag());
    }

    private static Answer transfer(String account, boolean dryRun, String from, String to) {
        return new Answer(Desk.of(account)
                .request()
                .header("Idempotency-Key", "transfer-" + dryRun)
                .contentType(ContentType.JSON)
                .body(Map.of("assignee", to, "reason", REASON))
                .post("/api/v1/staff/{username}/work-transfers?dryRun=" + dryRun, from));
    }

    private static List<String> held(String username) {
        return Desk.of("clerk")
                .get(DOSSIERS, "view", "OPEN", "assignee", username)
                .isOk()
                .each("/items", item -> item.path("code").asText());
    }
}
