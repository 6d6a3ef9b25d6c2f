package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Storm;

/** A procedure whose law sets a limit for what comes online, and none for what comes to the counter. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AppointmentTest extends EmptyOffice {

    private static final String DATE = "2026-11-27"; // Friday of next week
    private static final String REASON = "Chờ Sở trả lời kết quả đo đạc";

    @BeforeEach
    void aProcedureWithoutALimitAtTheCounter() {
        CatalogueDesk.admin().inForce(CODE, Map.of("channels", counterAndOnline()));
    }

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void isThePromiseWhereTheLawSetsNoLimit() {
        var dossier = agreed();
        assertThat(dossier.text("/promisedAt")).isEqualTo("2026-11-27T17:00:00+07:00");
        assertThat(dossier.text("/originalPromisedAt")).isEqualTo("2026-11-27T17:00:00+07:00");
        assertThat(dossier.text("/appointment/date")).isEqualTo(DATE);
        assertThat(dossier.text("/appointment/reason")).isEqualTo(REASON);
        assertThat(dossier.text("/limit")).isNull();
        assertThat(dossier.text("/clock/state")).isEqualTo("RUNNING");
        assertThat(Desk.of("leader").opens(dossier.code()).text("/appointment/date"))
                .isEqualTo(DATE);
    }

    @Test
    void isInTheLedgerWithItsReason() {
        var ledger = Desk.of("auditor")
                .get(DOSSIERS + "/" + agreed().code() + "/events")
                .isOk();
        assertThat(ledger.text("/items/0/act")).isEqualTo("RECEIVE");
        assertThat(ledger.text("/items/0/details/appointment")).isEqualTo(DATE);
        assertThat(ledger.text("/items/0/details/reason")).isEqualTo(REASON);
        assertThat(ledger.text("/chain/intact")).isEqualTo("true");
    }

    @Test
    void isToldInOneSentenceToWhoeverAsksWhy() {
        var why = Desk.of("clerk")
                .get(DOSSIERS + "/" + agreed().code() + "/deadline")
                .isProblem(409, "PROMISED_BY_AGREEMENT");
        assertThat(why.text("/detail")).contains("27/11/2026", REASON, "17:00 27/11/2026");
        assertThat(why.text("/detailEn")).contains("27/11/2026", REASON, "17:00 27/11/2026");
    }

    @Test
    void isRequiredExactlyWhereTheLawSetsNoLimit() {
        var clerk = Desk.of("clerk");
        var before = Database.written();
        clerk.sends(reception()).isProblem(422, "APPOINTMENT_REQUIRED", "/appointment");
        clerk.sends(reception().with("channel", "ONLINE").with("appointment", on(DATE)))
                .isProblem(422, "APPOINTMENT_NOT_ALLOWED", "/appointment");
        clerk.sends(Reception.of(THREE_DAYS).with("appointment", on(DATE)))
                .isProblem(422, "APPOINTMENT_NOT_ALLOWED", "/appointment");
        assertThat(Database.written()).isEqualTo(before);
        var online = clerk.receives(reception().with("channel", "ONLINE"));
        assertThat(online.promisedOn()).isEqualTo("2026-11-23");
        assertThat(online.text("/appointment")).isNull();
    }

    @Test
    void isNotMadeForWhatIsResolvedOnTheSpot() {
        CatalogueDesk.admin().inForce("T-2", Map.of("channels", counterAndOnline(), "immediate", true));
        var clerk = Desk.of("clerk");
        var onTheSpot = Reception.withoutPapers("T-2").paper("1", 1, 0, 0);
        var dossier = clerk.receives(onTheSpot);
        assertThat(dossier.text("/promisedAt")).isNull();
        clerk.get(DOSSIERS + "/" + dossier.code() + "/deadline").isProblem(409, "NOTHING_PROMISED");
        clerk.sends(onTheSpot.with("appointment", on(DATE))).isProblem(422, "APPOINTMENT_NOT_ALLOWED", "/appointment");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-17, APPOINTMENT_NOT_AFTER_TODAY",
        "2026-11-18, APPOINTMENT_NOT_AFTER_TODAY",
        "2026-11-22, APPOINTMENT_ON_DAY_OFF", // Sunday
        "2026-11-24, APPOINTMENT_ON_DAY_OFF", // holiday
        "2036-11-19, APPOINTMENT_TOO_FAR",
        "+999999999-12-31, APPOINTMENT_TOO_FAR"
    })
    void isAWorkingDayAheadByTheAgencysCalendar(String date, String code) {
        var before = Database.written();
        Desk.of("clerk").sends(reception().with("appointment", on(date))).isProblem(422, code, "/appointment/date");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void isNotMadeInAYearThatIsNotLoaded() {
        Desk.of("clerk")
                .sends(reception().with("appointment", on("2036-11-18")))
                .isProblem(422, "CALENDAR_YEAR_NOT_LOADED");
    }

    @Test
    void needsADateAndAReason() {
        Desk.of("clerk")
                .sends(reception().with("appointment", Map.of("reason", "ngắn")))
                .isProblem(400, "VALIDATION_FAILED", "/appointment/date", "/appointment/reason");
    }

    @ParameterizedTest(name = "refused on {0} it is {1}")
    @CsvSource({"2026-11-26T10:00, EARLY", "2026-11-27T10:00, ON_TIME", "2026-11-30T10:00, LATE"})
    void isWhatTheOutcomeIsMeasuredBy(String at, String outcome) {
        var dossier = agreed();
        OfficeClock.show(at);
        assertThat(walk(dossier, "leader REFUSE").text("/outcome")).isEqualTo(outcome);
    }

    @Test
    void keepsTheWorkingTimeThatWasLeftWhenTheWaitBegan() {
        var dossier = agreed();
        assertThat(dossier.action("RECEIVE_SUPPLEMENT").path("clockEffect").asText())
                .isEqualTo("RESUMES");
        OfficeClock.show("2026-11-26T10:00"); // Thursday: five hours left, and eight on Friday
        dossier = walk(dossier, "clerk REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-11-30T14:00"); // Monday: three hours, then eight on Tuesday
        dossier = walk(dossier, "clerk RECEIVE_SUPPLEMENT");
        assertThat(dossier.text("/promisedAt")).isEqualTo("2026-12-02T09:00:00+07:00");
        assertThat(dossier.text("/appointment/date")).isEqualTo(DATE);
    }

    @Test
    void isNeitherPreviewedNorMovedWithTheCalendar() {
        var dossier = agreed();
        var admin = Desk.of("admin");
        var closed = Map.of("date", DATE, "kind", "CLOSED");
        assertThat(codes(admin.post("/api/v1/calendar/previews", Map.of("days", List.of(closed)))))
                .isEmpty();
        Storm.on(DATE, () -> {
            assertThat(codes(admin.get("/api/v1/calendar/promise-moves"))).isEmpty();
            var chosen = Map.of("code", dossier.code(), "newPromisedAt", "2026-11-30T17:00:00+07:00");
            var moves = Map.of("reason", "UBND tỉnh cho nghỉ tránh bão", "items", List.of(chosen));
            var result = admin.post("/api/v1/calendar/promise-moves", moves).isOk();
            assertThat(result.text("/refused/0/problem/code")).isEqualTo("PROMISED_BY_AGREEMENT");
        });
        assertThat(Desk.of("clerk").opens(dossier.code()).promisedOn()).isEqualTo(DATE);
    }

    @Test
    void isNotAskedOfHistory() {
        var line = """
                {"sourceId":"so-1","procedureCode":"%s","channel":"DIRECT","applicant":{"name":"Trần Thị Lan"},\
                "receivedAt":"2026-10-05T08:00:00+07:00",\
                "events":[{"type":"FINISHED","at":"2026-10-30T08:00:00+07:00"}]}""".formatted(CODE);
        assertThat(Desk.of("admin").imports(List.of(line)).isOk().text("/accepted"))
                .isEqualTo("1");
        var dossier = Desk.of("clerk").opens("H07.142-261005-0001");
        assertThat(dossier.text("/outcome")).isEqualTo("NO_DEADLINE");
        assertThat(dossier.text("/appointment")).isNull();
    }

    private static DossierAnswer agreed() {
        return Desk.of("clerk").receives(reception().with("appointment", on(DATE)));
    }

    private static Reception reception() {
        return Reception.withoutPapers(CODE).paper("1", 1, 0, 0);
    }

    private static Map<String, Object> on(String date) {
        return Map.of("date", date, "reason", REASON);
    }

    private static List<Map<String, Object>> counterAndOnline() {
        return List.of(Map.of("channel", "DIRECT"), CatalogueDesk.limit("ONLINE", 3));
    }

    private static List<String> codes(Answer list) {
        return list.isOk().each("/items", item -> item.path("code").asText());
    }
}
