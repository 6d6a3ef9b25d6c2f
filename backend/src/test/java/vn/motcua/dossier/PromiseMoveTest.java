package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Storm;

/**
 * A printed date follows the calendar only when the administrator moves it. Received on Wednesday 18 for Monday 23;
 * when Friday 20 is given off it would be Wednesday 25, since Tuesday is a holiday.
 */
@QuarkusTest
@WithTestResource(RealServices.class)
class PromiseMoveTest extends EmptyOffice {

    private static final String MOVES = "/api/v1/calendar/promise-moves";
    private static final String REASON = "UBND tỉnh cho nghỉ tránh bão số 9";
    private static final String FRIDAY = "2026-11-20";
    private static final String NEW_DATE = "2026-11-25T17:00:00+07:00";

    @Test
    void listsWhatTheCalendarLeftBehindAndMovesWhatWasChosen() {
        var chosen = received();
        var other = received();
        assertThat(list().text("/count")).isEqualTo("0");
        Storm.on(FRIDAY, () -> {
            assertThat(reopened(chosen).promisedOn())
                    .as("the calendar alone moves nothing")
                    .isEqualTo("2026-11-23");
            assertThat(codes(list())).containsExactly(chosen.code(), other.code());
            var item = list().json().path("items").path(0);
            assertThat(item.path("procedure").path("code").asText()).isEqualTo(THREE_DAYS);
            assertThat(item.path("promisedAt").asText()).startsWith("2026-11-23T17:00");
            assertThat(item.path("newPromisedAt").asText()).startsWith("2026-11-25T17:00");

            var result = move(line(chosen, item.path("newPromisedAt").asText()));
            assertThat(result.text("/moved/0/code")).isEqualTo(chosen.code());
            assertThat(result.text("/moved/0/promisedBefore")).startsWith("2026-11-23T17:00");
            assertThat(result.text("/moved/0/promisedAt")).startsWith("2026-11-25T17:00");
            assertThat(result.json().path("refused")).isEmpty();

            assertThat(codes(list())).containsExactly(other.code());
            assertThat(reopened(other).promisedOn()).isEqualTo("2026-11-23");
        });
        var moved = reopened(chosen);
        assertThat(moved.promisedOn()).isEqualTo("2026-11-25");
        assertThat(moved.text("/originalPromisedAt")).startsWith("2026-11-25");
        assertThat(moved.json().path("promiseMoves")).singleElement().satisfies(told -> {
            assertThat(told.path("reason").asText()).isEqualTo(REASON);
            assertThat(told.path("by").path("username").asText()).isEqualTo("admin");
            assertThat(told.path("promisedBefore").asText()).startsWith("2026-11-23");
            assertThat(told.path("promisedAt").asText()).startsWith("2026-11-25");
        });
    }

    @Test
    void leavesOneRowInTheLedgerAndANewVersion() {
        var seen = received();
        Storm.on(FRIDAY, () -> {
            move(line(seen, NEW_DATE));
        });
        var ledger =
                Desk.of("auditor").get(DOSSIERS + "/" + seen.code() + "/events").isOk();
        assertThat(ledger.each("/items", event -> event.path("act").asText()))
                .containsExactly("RECEIVE", "MOVE_PROMISE");
        assertThat(ledger.text("/chain/intact")).isEqualTo("true");
        assertThat(ledger.json().at("/items/1/details").properties())
                .extracting(Map.Entry::getKey)
                .contains("reason", "calendarRevision", "promisedBefore", "promisedAt", "originalPromisedAt");
        Desk.of("clerk").tries("HAND_OVER", seen).isProblem(412, "STALE_VERSION");
    }

    @Test
    void refusesLineByLineAndDoesTheRest() {
        var good = received();
        var chosenOtherwise = received();
        var standing = walk(received(), "clerk REQUEST_SUPPLEMENT");
        var finished = walk(received(), "leader REFUSE");
        var elsewhere = Desk.of("clerk.b").receives(THREE_DAYS);
        Storm.on(FRIDAY, () -> {
            var result = move(
                    line(chosenOtherwise, "2026-11-26T17:00:00+07:00"),
                    line(standing, NEW_DATE),
                    line(finished, NEW_DATE),
                    line(elsewhere, NEW_DATE),
                    Map.of("code", "H07.142-261118-9999", "newPromisedAt", NEW_DATE),
                    line(good, NEW_DATE),
                    line(good, NEW_DATE));
            assertThat(result.each("/moved", moved -> moved.path("code").asText()))
                    .containsExactly(good.code());
            assertThat(result.each(
                            "/refused",
                            line -> line.path("problem").path("code").asText()))
                    .containsExactly(
                            "PROMISE_COMPUTED_OTHERWISE",
                            "ACT_NOT_IN_STATUS_AWAITING_SUPPLEMENT",
                            "ACT_NOT_IN_STATUS_FINISHED",
                            "DOSSIER_NOT_FOUND",
                            "DOSSIER_NOT_FOUND",
                            "PROMISE_HOLDS");
            assertThat(result.each("/refused", line -> line.path("problem"))).allSatisfy(problem -> {
                assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("{");
                assertThat(problem.path("detailEn").asText()).isNotBlank().doesNotContain("{");
            });
            assertThat(codes(list())).containsExactly(chosenOtherwise.code());
        });
        assertThat(reopened(good).promisedOn()).isEqualTo("2026-11-25");
        assertThat(reopened(chosenOtherwise).promisedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void keepsTheAddedDaysOfAnExtensionOnTop() {
        var dossier = Desk.of("leader")
                .does("EXTEND", received(), Map.of("reason", "Phải xác minh tại nơi cư trú cũ", "workingDays", 2));
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-26");
        Storm.on(FRIDAY, () -> {
            assertThat(list().text("/items/0/newPromisedAt")).startsWith("2026-11-27T17:00");
            move(line(dossier, "2026-11-27T17:00:00+07:00"));
        });
        assertThat(reopened(dossier).promisedOn()).isEqualTo("2026-11-27");
        assertThat(reopened(dossier).text("/originalPromisedAt")).startsWith("2026-11-25");
    }

    @Test
    void mendsNothingThatWasLate() {
        var dossier = received();
        Storm.on(FRIDAY, () -> {
            OfficeClock.show("2026-11-25T09:00");
            move(line(dossier, NEW_DATE));
            var moved = reopened(dossier);
            assertThat(moved.promisedOn()).isEqualTo("2026-11-25");
            assertThat(moved.text("/originalPromisedAt")).startsWith("2026-11-23");
            assertThat(walk(moved, "leader REFUSE").text("/outcome")).isEqualTo("LATE");
        });
    }

    @Test
    void offersNothingThatCouldOnlyMoveIntoThePast() {
        var dossier = received();
        Storm.on(FRIDAY, () -> {
            OfficeClock.show("2026-11-26T09:00");
            assertThat(codes(list())).isEmpty();
            assertThat(move(line(dossier, NEW_DATE)).text("/refused/0/problem/code"))
                    .isEqualTo("PROMISE_WOULD_BE_PAST");
        });
    }

    @Test
    void showsAsManyAsAskedForAndCountsAll() {
        received();
        received();
        Storm.on(FRIDAY, () -> {
            var one = Desk.of("admin").get(MOVES, "limit", 1).isOk();
            assertThat(one.json().path("items")).hasSize(1);
            assertThat(one.text("/count")).isEqualTo("2");
        });
    }

    @Test
    void answersTheSameKeyWithTheSame() {
        var dossier = received();
        Storm.on(FRIDAY, () -> {
            var first = send("storm-9", line(dossier, NEW_DATE)).isOk();
            var before = Database.written();
            var second = send("storm-9", line(dossier, NEW_DATE)).isOk();
            assertThat(second.json()).isEqualTo(first.json());
            assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(Database.written()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "officer", "leader", "catalogue", "auditor"})
    void isForTheAdministratorAlone(String account) {
        Desk.of(account).get(MOVES).isProblem(403, "FORBIDDEN");
        Desk.of(account)
                .post(MOVES, Map.of("reason", REASON, "items", List.of(line(received(), NEW_DATE))))
                .isProblem(403, "FORBIDDEN");
    }

    @Test
    void pointsAtWhatIsWrongInTheBody() {
        var admin = Desk.of("admin");
        admin.post(MOVES, Map.of("reason", "ngắn", "items", List.of()))
                .isProblem(400, "VALIDATION_FAILED", "/reason", "/items");
        admin.post(MOVES, Map.of("reason", REASON, "items", List.of(Map.of("code", " "))))
                .isProblem(400, "VALIDATION_FAILED", "/items/0/code", "/items/0/newPromisedAt");
        var tooMany = Collections.nCopies(501, Map.of("code", "H07.142-261118-9999", "newPromisedAt", NEW_DATE));
        admin.post(MOVES, Map.of("reason", REASON, "items", tooMany)).isProblem(400, "VALIDATION_FAILED", "/items");
    }

    private static Map<String, Object> line(DossierAnswer dossier, String newPromisedAt) {
        return Map.of("code", dossier.code(), "newPromisedAt", newPromisedAt);
    }

    private static Answer move(Object... lines) {
        return Desk.of("admin")
                .post(MOVES, Map.of("reason", REASON, "items", List.of(lines)))
                .isOk();
    }

    private static Answer send(String key, Map<String, Object> line) {
        return new Answer(Desk.of("admin")
                .request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", REASON, "items", List.of(line)))
                .post(MOVES));
    }

    private static Answer list() {
        return Desk.of("admin").get(MOVES).isOk();
    }

    private static List<String> codes(Answer list) {
        return list.each("/items", (JsonNode item) -> item.path("code").asText());
    }

    private static DossierAnswer reopened(DossierAnswer dossier) {
        return Desk.of("auditor").opens(dossier.code());
    }
}
