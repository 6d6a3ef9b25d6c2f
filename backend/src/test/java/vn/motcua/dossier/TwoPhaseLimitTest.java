package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.paperwork.PrintedPdf;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Three working days to examine and fifteen days of posting, handed in at nine on Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class TwoPhaseLimitTest extends EmptyOffice {

    private static final String SECOND_LIMIT_OF = """
            update procedure_time_limit set second_limit_value = cast(? as numeric), second_limit_unit = ?
             where channel = 'DIRECT' and procedure_id = (select id from procedure where code = ?)
            """;

    /** The version's document tells the same as its rows, as after a publication. */
    private static final String SECOND_LIMIT_IN_THE_DOCUMENT_OF = """
            update procedure_version v
               set content = jsonb_set(content, '{channels}', (
                     select jsonb_agg(case when terms ->> 'channel' = 'DIRECT'
                                           then terms || jsonb_build_object('secondLimit', cast(? as jsonb)) else terms end
                                      order by place)
                       from jsonb_array_elements(content -> 'channels') with ordinality as c (terms, place)))
             where procedure_id = (select id from procedure where code = ?)
            """;

    @BeforeEach
    void postForFifteenDays() throws SQLException {
        secondLimit("15", "CALENDAR_DAY");
    }

    @AfterEach
    void postNoLonger() throws SQLException {
        secondLimit(null, null);
    }

    private static void secondLimit(String value, String unit) throws SQLException {
        try (var database = Database.asOwner()) {
            database.update(SECOND_LIMIT_OF, value, unit, THREE_DAYS);
            String document = value == null ? null : "{\"value\":%s,\"unit\":\"%s\"}".formatted(value, unit);
            database.update(SECOND_LIMIT_IN_THE_DOCUMENT_OF, document, THREE_DAYS);
        }
    }

    @Test
    void theProcedureTellsBothPhasesOfTheChannelThatHasThem() {
        var limits = Desk.of("clerk")
                .get("/api/v1/procedures/" + THREE_DAYS)
                .isOk()
                .each(
                        "/timeLimits",
                        limit -> limit.path("channel").asText() + " "
                                + limit.path("value").asText() + " "
                                + limit.at("/secondLimit/value").asText("–"));
        assertThat(limits).containsExactlyInAnyOrder("DIRECT 3 15", "POSTAL 3 –", "ONLINE 3 –");
    }

    @Test
    void theDossierIsPromisedForTheEndOfTheSecond() {
        var dossier = received();
        assertThat(dossier.text("/limit/value")).isEqualTo("3");
        assertThat(dossier.text("/secondLimit/value")).isEqualTo("15");
        assertThat(dossier.text("/secondLimit/unit")).isEqualTo("CALENDAR_DAY");
        // Examined until Monday 23 November, posted until Tuesday 8 December.
        assertThat(dossier.text("/promisedAt")).isEqualTo("2026-12-08T17:00:00+07:00");
        assertThat(dossier.text("/dueAt")).isEqualTo("2026-12-08T17:00:00+07:00");
    }

    @Test
    void theLedgerAndTheReceiptTellWhenTheFirstEnds() throws IOException {
        var dossier = received();
        var events = Desk.of("clerk")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
        assertThat(events.each(
                        "/items", event -> event.at("/details/firstPhaseEndsAt").asText()))
                .contains("2026-11-23T10:00:00Z");
        var receipt = Desk.of("clerk").get(DOSSIERS + "/" + dossier.code() + "/forms/receipt.pdf");
        try (var pdf = PrintedPdf.of(receipt, "receipt-two-phases")) {
            pdf.isSized(1, 297, 210).isPdfA().staysOnThePaper(10);
            assertThat(pdf.text())
                    .contains(
                            "6. Giai đoạn 1 (3 ngày làm việc): đến 17 giờ 00 phút, ngày 23 tháng 11 năm 2026",
                            "7. Giai đoạn 2 (15 ngày): tiếp theo, đến 17 giờ 00 phút, ngày 08 tháng 12 năm 2026",
                            "8. Đăng ký nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả");
        }
    }

    @Test
    void theExplanationTellsWhichPhaseADayBelongsTo() {
        var deadline = Desk.of("clerk")
                .get("/api/v1/dossiers/" + received().code() + "/deadline")
                .isOk();
        List<String> counted = deadline.each(
                "/days",
                day -> day.path("counted").asBoolean()
                        ? day.path("date").asText() + " " + day.path("phase").asText() + "."
                                + day.path("dayNumber").asText()
                        : "");
        assertThat(deadline.text("/secondLimit/value")).isEqualTo("15");
        assertThat(counted).contains("2026-11-23 1.3", "2026-11-24 2.1", "2026-12-08 2.15");
    }

    @Test
    void aSupplementCountsBothPhasesAgain() {
        var dossier = Desk.of("clerk").does("REQUEST_SUPPLEMENT", received());
        OfficeClock.show("2026-11-20T10:00");
        dossier = Desk.of("clerk").does("RECEIVE_SUPPLEMENT", dossier);
        // Monday, Wednesday and Thursday, for Tuesday is a holiday; then fifteen days to Friday 11 December.
        assertThat(dossier.promisedOn()).isEqualTo("2026-12-11");
    }

    @Test
    void aClosureInTheSecondPhaseShowsInThePreview() {
        var code = received().code();
        var closure = Map.of("date", "2026-12-08", "kind", "CLOSED");
        var preview = Desk.of("admin")
                .post("/api/v1/calendar/previews", Map.of("days", List.of(closure)))
                .isOk();
        assertThat(preview.text("/items/0/code")).isEqualTo(code);
        assertThat(preview.text("/items/0/dueAt")).isEqualTo("2026-12-08T17:00:00+07:00");
        assertThat(preview.text("/items/0/newDueAt")).isEqualTo("2026-12-09T17:00:00+07:00");
    }

    @Test
    void anyTwoPhasesCanBeAskedFor() {
        var deadline = Desk.of("clerk")
                .get(
                        "/api/v1/deadlines",
                        "receivedAt",
                        "2026-03-02T09:00:00+07:00",
                        "limit",
                        "10",
                        "unit",
                        "WORKING_DAY",
                        "secondLimit",
                        "15",
                        "secondUnit",
                        "CALENDAR_DAY")
                .isOk();
        assertThat(deadline.text("/dueAt")).isEqualTo("2026-03-31T17:00:00+07:00");
        assertThat(deadline.text("/secondLimit/unit")).isEqualTo("CALENDAR_DAY");
    }

    @Test
    void aSecondPhaseThatCannotBeIsRefused() {
        refused("1", "SAME_DAY").isProblem(422, "SECOND_LIMIT_SAME_DAY");
        refused("0", "CALENDAR_DAY").isProblem(422, "LIMIT_NOT_POSITIVE");
        refused("15", "FORTNIGHT").isProblem(400, "UNKNOWN_UNIT", "query:secondUnit");
        refused("x", "CALENDAR_DAY").isProblem(400, "LIMIT_NOT_A_NUMBER", "query:secondLimit");
    }

    private static Answer refused(String secondLimit, String secondUnit) {
        return Desk.of("clerk")
                .get(
                        "/api/v1/deadlines",
                        "limit",
                        "1",
                        "unit",
                        "WORKING_DAY",
                        "secondLimit",
                        secondLimit,
                        "secondUnit",
                        secondUnit);
    }
}
