package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** Tam Phước (H07.142) states days and hours of its own; Sơn Đông (H07.143) neither sees nor feels them. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AgencyCalendarTest extends EmptyOffice {

    /** Ngày Văn hóa Việt Nam, off for the nation. */
    private static final String HOLIDAY = "2026-11-24";

    private static final String FRIDAY = "2026-11-20";
    private static final String THURSDAY = "2026-11-19";

    private static AgencyCalendar own;
    private static AgencyCalendar other;
    private static AgencyCalendar province;

    @BeforeAll
    static void signIn() {
        own = AgencyCalendar.ofAdministrator("admin.a", "H07.142");
        other = AgencyCalendar.ofAdministrator("admin.b", "H07.143");
        province = AgencyCalendar.ofAdministrator("admin.province", "H07");
    }

    @AfterEach
    void takeBack() {
        own.forgetAll();
        other.forgetAll();
    }

    @Test
    void aDayOfTheAgencyLiesOverThatOfTheNation() {
        own.states(HOLIDAY, "WORKING").isOk();
        JsonNode day = own.day(HOLIDAY, "AGENCY");
        assertThat(day.path("kind").asText()).isEqualTo("WORKING");
        assertThat(day.path("scope").asText()).isEqualTo("AGENCY");
        assertThat(day.path("legalReference").asText()).isEqualTo("Công văn 12/UBND");
        assertThat(day.at("/overridden/kind").asText()).isEqualTo("OFF");
        assertThat(day.at("/overridden/reason").asText()).isEqualTo("Ngày Văn hóa Việt Nam");
        assertThat(own.day(HOLIDAY, "NATIONAL").path("kind").asText()).isEqualTo("OFF");
        JsonNode elsewhere = other.day(HOLIDAY, "AGENCY");
        assertThat(elsewhere.path("kind").asText()).isEqualTo("OFF");
        assertThat(elsewhere.path("scope").asText()).isEqualTo("NATIONAL");
        assertThat(elsewhere.path("overridden").isNull()).isTrue();
        assertThat(own.day("2026-11-22", "AGENCY").path("scope").isNull()).isTrue();

        own.forgets(HOLIDAY).is(204);
        assertThat(own.day(HOLIDAY, "AGENCY").path("scope").asText()).isEqualTo("NATIONAL");
        own.forgets(HOLIDAY).isProblem(404, "AGENCY_DAY_NOT_STATED");
    }

    @Test
    void theSameLimitEndsOnAnotherDate() {
        own.states(FRIDAY, "CLOSED").isOk();
        var here = received();
        var elsewhere = Desk.of("clerk.b").receives(THREE_DAYS);
        assertThat(here.promisedOn()).isEqualTo("2026-11-25"); // Thursday, Monday, and after the holiday Wednesday
        assertThat(elsewhere.promisedOn()).isEqualTo("2026-11-23");
        assertThat(dueAfterOneDay(Desk.of("clerk"), "2026-11-19T09:00:00+07:00"))
                .startsWith("2026-11-23");
        assertThat(dueAfterOneDay(Desk.of("clerk.b"), "2026-11-19T09:00:00+07:00"))
                .startsWith(FRIDAY);
        // Whoever looks at it: a dossier goes by the calendar of its own agency.
        assertThat(dueOf(province.desk(), here.code())).startsWith("2026-11-25");
        assertThat(dueOf(province.desk(), elsewhere.code())).startsWith("2026-11-23");
    }

    @Test
    void historyGoesByTheCalendarOfTheAgencyThatItBelongsTo() {
        own.states("2016-03-02", "CLOSED").isOk();
        assertThat(promisedInHistory(own)).startsWith("2016-03-07");
        assertThat(promisedInHistory(other)).startsWith("2016-03-04");
    }

    @Test
    void workingDaysOfAReportAreThoseOfTheDossiersAgency() {
        promisedInHistory(own);
        promisedInHistory(other);
        own.states("2016-03-02", "CLOSED").isOk();
        var early = province.desk()
                .get(
                        "/api/v1/reports/settlement/dossiers",
                        "from",
                        "2016-03-01",
                        "to",
                        "2016-03-31",
                        "groupBy",
                        "FIELD",
                        "column",
                        "RESOLVED_EARLY")
                .isOk();
        assertThat(early.each(
                        "/items",
                        line -> line.path("code").asText().substring(0, 7) + " "
                                + line.path("workingDaysEarly").asInt()))
                .containsExactlyInAnyOrder("H07.142 2", "H07.143 3");
    }

    @Test
    void hoursOfTheAgencyReplaceTheNationalOnesFromTheirDateOn() {
        own.statesHours(THURSDAY, "THURSDAY", "FRIDAY", "SATURDAY").isOk();
        assertThat(scopesOfWeeks(own)).containsExactly("2010-01-01 NATIONAL", "2026-11-19 AGENCY");
        assertThat(scopesOfWeeks(other)).containsExactly("2010-01-01 NATIONAL");
        assertThat(received().promisedOn()).isEqualTo("2026-11-21"); // a Saturday
        assertThat(Desk.of("clerk.b").receives(THREE_DAYS).promisedOn()).isEqualTo("2026-11-23");
        assertThat(Desk.of("clerk").get("/api/v1/me").text("/tomorrow/sessions/0/opensAt"))
                .isEqualTo("08:00:00");
        assertThat(Desk.of("clerk.b").get("/api/v1/me").text("/tomorrow/sessions/0/opensAt"))
                .isEqualTo("07:00:00");

        own.forgetsHours(THURSDAY, "").is(204);
        assertThat(scopesOfWeeks(own)).containsExactly("2010-01-01 NATIONAL");
        assertThat(received().promisedOn()).isEqualTo("2026-11-23");
        own.forgetsHours(THURSDAY, "").isProblem(404, "DESK_HOURS_NOT_STATED");
    }

    @Test
    void hoursThatHaveBegunAreTakenAwayWithAReason() {
        own.statesHours("2026-11-18", "MONDAY").isOk(); // today, with a reason
        own.forgetsHours("2026-11-18", "").isProblem(422, "CHANGE_REASON_REQUIRED", "query:changeReason");
        own.forgetsHours("2026-11-18", "Nêu nhầm").is(204);
    }

    @Test
    void theHistoryOfTheAgencyIsItsOwn() {
        own.states(FRIDAY, "CLOSED").isOk();
        JsonNode change = own.newestChange();
        assertThat(change.path("scope").asText()).isEqualTo("AGENCY");
        assertThat(change.path("day").asText()).isEqualTo(FRIDAY);
        assertThat(change.at("/after/kind").asText()).isEqualTo("CLOSED");
        for (AgencyCalendar elsewhere : List.of(other, province)) {
            assertThat(elsewhere.newestChange().path("revision").asInt())
                    .isLessThan(change.path("revision").asInt());
        }
        // One revision counts them all.
        assertThat(other.seen()).isEqualTo(own.seen());
        assertThat(change.path("revision").asText()).isEqualTo(own.seen().replace("\"", ""));
    }

    @Test
    void nobodyTakesAwayWhatAnotherAgencyStates() {
        own.states(FRIDAY, "CLOSED").isOk();
        other.forgets(FRIDAY).isProblem(404, "AGENCY_DAY_NOT_STATED");
        other.states(FRIDAY, "WORKING").isOk();
        assertThat(own.day(FRIDAY, "AGENCY").path("kind").asText()).isEqualTo("CLOSED");
    }

    @Test
    void theDatabaseKeepsTheHistoryAndShowsItToTheAgencyAlone() throws Exception {
        own.states(FRIDAY, "CLOSED").isOk();
        try (var application = Database.asApplication()) {
            application.begin();
            application.update("set local motcua.agencies = '" + idOf("H07.143") + "'");
            for (var table : List.of("agency_calendar_day", "agency_calendar_change")) {
                assertThat(application.number(
                                "select count(*) from " + table + " where agency_id = ?", idOf("H07.142")))
                        .as(table)
                        .isZero();
            }
            assertThatThrownBy(() -> application.update("delete from agency_calendar_change"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aSwappedDayWithoutItsPairWarnsWhereItIsStated() {
        own.states("2027-06-05", "WORKING_SWAPPED").isOk();
        assertThat(own.warnings("AGENCY")).containsExactly("WORKING_SWAPPED_WITHOUT_PAIR 2027-06-05");
        assertThat(own.warnings("NATIONAL")).isEmpty();
        assertThat(other.warnings("AGENCY")).isEmpty();
    }

    @Test
    void theExportIsNationalUnlessTheAgencysIsAskedFor() {
        own.states(FRIDAY, "CLOSED").isOk();
        assertThat(own.export("")).contains(HOLIDAY).doesNotContain(FRIDAY);
        assertThat(own.export("&scope=AGENCY")).contains(HOLIDAY, FRIDAY);
    }

    @Test
    void aCitizenIsToldTheDateOfTheAgencyThatTheyName() {
        own.states(FRIDAY, "CLOSED").isOk();
        var posted = "/public/v1/procedures/" + THREE_DAYS;
        var citizen = Desk.ofACitizen();
        assertThat(citizen.get(posted).text("/ifSubmittedNow/dueAt")).startsWith("2026-11-23");
        assertThat(citizen.get(posted, "agency", "H07.142").text("/ifSubmittedNow/dueAt"))
                .startsWith("2026-11-25");
        assertThat(citizen.get(posted, "agency", "H07.143").text("/ifSubmittedNow/dueAt"))
                .startsWith("2026-11-23");
        citizen.get(posted, "agency", "H99").isProblem(400, "UNKNOWN_AGENCY", "query:agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/days/2026-11-20", "/desk-hours/2026-11-20"})
    void aScopeThatThereIsNotIsRefused(String path) {
        var desk = Desk.of("admin");
        var address = "/api/v1/calendar" + path + "?scope=PLANET";
        new Answer(desk.request().header("If-Match", own.seen()).delete(address))
                .isProblem(400, "UNKNOWN_SCOPE", "query:scope");
        desk.get("/api/v1/calendar/days", "from", FRIDAY, "to", FRIDAY, "scope", "agency")
                .isProblem(400, "UNKNOWN_SCOPE", "query:scope");
    }

    private static String dueAfterOneDay(Desk desk, String receivedAt) {
        return desk.get("/api/v1/deadlines", "receivedAt", receivedAt, "limit", "1", "unit", "WORKING_DAY")
                .isOk()
                .text("/dueAt");
    }

    private static String dueOf(Desk desk, String code) {
        return desk.get(DOSSIERS + "/" + code + "/deadline").isOk().text("/dueAt");
    }

    /** Of three days from Tuesday 1 March 2016 on, finished on that day. */
    private static String promisedInHistory(AgencyCalendar calendar) {
        calendar.desk()
                .imports(List.of("{\"sourceId\":\"s\",\"procedureCode\":\"" + THREE_DAYS
                        + "\",\"channel\":\"DIRECT\",\"applicant\":{\"name\":\"Nguyễn Thị Sáu\"},"
                        + "\"receivedAt\":\"2016-03-01T08:00:00+07:00\","
                        + "\"events\":[{\"type\":\"FINISHED\",\"at\":\"2016-03-01T15:00:00+07:00\"}]}"))
                .isOk();
        return calendar.desk().get(DOSSIERS, "view", "ALL").isOk().text("/items/0/promisedAt");
    }

    private static List<String> scopesOfWeeks(AgencyCalendar calendar) {
        return calendar
                .desk()
                .get("/api/v1/calendar/desk-hours")
                .isOk()
                .each(
                        "/weeks",
                        week -> week.path("validFrom").asText() + " "
                                + week.path("scope").asText())
                .stream()
                // The tests of the national hours leave theirs in 2040.
                .filter(week -> week.compareTo("2040") < 0)
                .toList();
    }

    private static int idOf(String agency) throws Exception {
        try (var owner = Database.asOwner()) {
            return (int) owner.number("select id from agency where code = ?", agency);
        }
    }
}
