package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Chốt kỳ báo cáo: what was signed stays, what becomes known later is told beside it with its date. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PeriodClosingTest extends EmptyOffice {

    private static final String CLOSINGS = "/api/v1/reports/period-closings";
    private static final Map<String, String> OCTOBER = Map.of("from", "2026-10-01", "to", "2026-10-31");

    @Test
    void keepsTheFiguresThatWereSignedAndTellsWhatBecameKnownLaterWithItsDossiers() {
        OfficeClock.show("2026-10-28T09:00");
        received();
        var late = received();
        OfficeClock.show("2026-11-02T09:00");
        var closed = closeOctober();
        assertThat(closed.text("/number")).isEqualTo("1");
        assertThat(closed.text("/closedByName")).isNotBlank();
        var before = detail();
        assertThat(before.text("/frozen/total/received/total")).isEqualTo("2");
        assertThat(before.text("/adjusted")).isEqualTo("false");
        assertThat(before.text("/intact")).isEqualTo("true");

        OfficeClock.show("2026-11-03T10:00");
        var forgotten = Desk.of("clerk")
                .receives(Reception.of(THREE_DAYS)
                        .with(
                                "backEntry",
                                Map.of("receivedAt", "2026-10-29T08:00:00+07:00", "reason", "Mất mạng cả buổi sáng")));
        // What happens to a dossier after the period is none of it.
        walk(late, "clerk HAND_OVER");

        var after = detail();
        assertThat(after.json().at("/frozen")).isEqualTo(before.json().at("/frozen"));
        assertThat(after.text("/now/total/received/total")).isEqualTo("3");
        assertThat(after.text("/adjusted")).isEqualTo("true");
        var adjustments =
                Desk.of("leader").get(CLOSINGS + "/H07.142/1/adjustments").isOk();
        assertThat(adjustments.json().path("items")).hasSize(1);
        assertThat(adjustments.text("/items/0/code")).isEqualTo(forgotten.code());
        assertThat(adjustments.text("/items/0/recordedAt")).startsWith("2026-11-03T10:00");
        assertThat(adjustments.json().at("/items/0/before/columns")).isEmpty();
        assertThat(StreamSupport.stream(
                                adjustments.json().at("/items/0/after/columns").spliterator(), false)
                        .map(JsonNode::asText))
                .contains("RECEIVED_TOTAL", "RECEIVED_DIRECT_OR_POSTAL", "PENDING_TOTAL");
    }

    @Test
    void isSignedByAChainThatAnybodyCanHashAgain() throws Exception {
        OfficeClock.show("2026-11-02T09:00");
        closeOctober();
        close(Map.of("from", "2026-09-01", "to", "2026-09-30")).is(201);
        var second = Desk.of("auditor").get(CLOSINGS + "/H07.142/2").isOk();
        var sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((second.text("/previousHash") + second.text("/canonical")).getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(sha256.digest())).isEqualTo(second.text("/closing/hash"));
        assertThat(second.text("/previousHash")).isEqualTo(detail().text("/closing/hash"));
        try (var owner = Database.asOwner()) {
            owner.update(
                    "update period_closing set content = replace(content, '\"total\":0', '\"total\":7') where seq = 1");
        }
        assertThat(Desk.of("auditor").get(CLOSINGS + "/H07.142/2").isOk().text("/intact"))
                .isEqualTo("false");
    }

    @Test
    void isClosedOnceAndOnlyWhenItIsOver() {
        OfficeClock.show("2026-10-31T23:59");
        close(OCTOBER).isProblem(409, "PERIOD_NOT_OVER");
        OfficeClock.show("2026-11-01T00:00");
        closeOctober();
        close(OCTOBER).isProblem(409, "PERIOD_ALREADY_CLOSED");
        close(Map.of("from", "2026-10-31", "to", "2026-10-01")).isProblem(400, "PERIOD_UPSIDE_DOWN");
        close(Map.of("from", "2027-01-01", "to", "2027-01-31")).isProblem(400, "PERIOD_IN_THE_FUTURE");
        close(Map.of("from", "yesterday", "to", "2026-10-01")).isProblem(400, "DATE_MALFORMED");
    }

    @Test
    void isNobodyElsesToReadOrToClose() {
        OfficeClock.show("2026-11-02T09:00");
        closeOctober();
        Desk.of("leader.b").get(CLOSINGS + "/H07.142/1").isProblem(404, "PERIOD_CLOSING_NOT_FOUND");
        assertThat(Desk.of("leader.b")
                        .get(CLOSINGS, "agency", "H07.142")
                        .isOk()
                        .json()
                        .at("/items"))
                .isEmpty();
        Desk.of("clerk").post(CLOSINGS, OCTOBER).isProblem(403, "FORBIDDEN");
        assertThat(Desk.of("leader").get(CLOSINGS).isOk().json().at("/items")).hasSize(1);
    }

    @Test
    void cannotBeChangedByTheApplication() throws Exception {
        OfficeClock.show("2026-11-02T09:00");
        closeOctober();
        try (var application = Database.asApplication()) {
            for (var statement : new String[] {
                "update period_closing set content = ''",
                "delete from period_closing",
                "truncate period_closing",
                "update settlement_fact set officer = null",
                "delete from settlement_fact"
            }) {
                assertThatThrownBy(() -> application.update(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void namesThePeriodsOfAYearFromData() {
        var periods =
                Desk.of("clerk").get("/api/v1/reports/periods", "year", 2026).isOk();
        var days = new HashMap<String, String>();
        periods.json()
                .at("/items")
                .forEach(item -> days.put(
                        item.path("code").asText(),
                        item.path("from").asText() + " " + item.path("to").asText()));
        assertThat(days)
                .hasSize(25)
                .containsEntry("H1", "2026-01-01 2026-06-30")
                .containsEntry("Q4", "2026-10-01 2026-12-31")
                .containsEntry("M2", "2026-02-01 2026-02-28")
                .containsEntry("M12", "2026-12-01 2026-12-31")
                .containsEntry("S_YEAR", "2025-12-15 2026-12-14")
                .containsEntry("S_H1", "2025-12-15 2026-06-14")
                .containsEntry("S_Q1", "2025-12-15 2026-03-14")
                .containsEntry("S_Q2", "2026-03-15 2026-06-14")
                .containsEntry("S_Q4", "2026-09-15 2026-12-14");
    }

    private static Answer close(Map<String, String> period) {
        return Desk.of("leader").post(CLOSINGS, period);
    }

    private static Answer closeOctober() {
        return close(OCTOBER).is(201);
    }

    private static Answer detail() {
        return Desk.of("leader").get(CLOSINGS + "/H07.142/1").isOk();
    }
}
