package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** What the leader sees in the morning is what the reports say. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DashboardTest extends EmptyOffice {

    private static final String DASHBOARD = "/api/v1/dashboard";

    @Test
    void tellsTodayTheMonthAndTheSameDaysOfLastYear() {
        OfficeClock.show("2025-11-10T09:00");
        Desk.of("clerk").receives(SAME_DAY);
        OfficeClock.show("2026-11-16T09:00");
        walk(Desk.of("clerk").receives(Reception.of(THREE_DAYS)), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER");
        OfficeClock.show("2026-11-20T09:00");
        received();

        var told = dashboard("2026-11");
        assertThat(told.path("from").asText()).isEqualTo("2026-11-01");
        assertThat(told.path("to").asText()).isEqualTo("2026-11-20");
        assertThat(told.path("lastYearTo").asText()).isEqualTo("2025-11-20");
        assertThat(told.at("/figures/today/received").asInt()).isOne();
        assertThat(told.at("/figures/today/overdue").asInt()).isEqualTo(2);
        assertThat(told.at("/figures/month/received").asInt()).isEqualTo(2);
        assertThat(told.at("/figures/lastYear/received").asInt()).isOne();
        assertThat(told.at("/figures/lastYear/pending").asInt()).isOne();
        assertThat(told.at("/figures/holders").findValuesAsText("key")).contains("officer", "clerk");
        assertThat(told.at("/figures/trend")).hasSize(12);
        assertThat(told.at("/figures/trend/11/month").asText()).isEqualTo("2026-11");
    }

    @Test
    void everyFigureIsThatOfTheReportThatItOpens() {
        for (int number = 0; number < 3; number++) {
            walk(
                    received(),
                    "clerk HAND_OVER",
                    "officer ACCEPT_HAND_OVER",
                    "officer COMPLETE_STEP",
                    "leader ACCEPT_HAND_OVER",
                    "leader SIGN",
                    "clerk ACCEPT_HAND_OVER",
                    "clerk FINISH");
        }
        received();
        var figures = dashboard("2026-11").path("figures");
        assertThat(figures.at("/month/resolved").asInt()).isEqualTo(3).isEqualTo(opened("overview", "RESOLVED"));
        assertThat(figures.at("/month/inTime").asInt()).isEqualTo(opened("overview", "IN_TIME"));
        assertThat(figures.at("/month/pending").asInt()).isOne().isEqualTo(opened("overview", "PENDING"));
        assertThat(figures.at("/month/provable").asInt()).isEqualTo(3).isEqualTo(opened("right-process", "PROVED"));
        assertThat(figures.at("/month/allRight").asInt()).isEqualTo(opened("right-process", "ALL_RIGHT"));
        assertThat(figures.at("/trend/11/provable").asInt()).isEqualTo(3);
        // 2026-11-18 is a Wednesday.
        assertThat(figures.at("/weekdays/2/received").asInt()).isEqualTo(4);
    }

    @Test
    void whatWasResolvedAfterThePeriodStandsInTheMonthOfItsReception() {
        OfficeClock.show("2026-10-30T09:00");
        var dossier = received();
        OfficeClock.show("2026-11-02T09:00");
        walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        assertThat(months("2026-10-01", "2026-10-31")).containsExactly("2026-10");
        assertThat(months("2026-10-01", "2026-11-30")).containsExactly("2026-11");
    }

    private static List<String> months(String from, String to) {
        return Desk.of("leader")
                .get("/api/v1/reports/overview", "from", from, "to", to, "groupBy", "MONTH")
                .isOk()
                .each("/rows", row -> row.path("key").asText());
    }

    @Test
    void refusesAMonthThatHasNotBegunAndWhatIsNoMonth() {
        var leader = Desk.of("leader");
        leader.get(DASHBOARD, "month", "2026-12").isProblem(400, "PERIOD_IN_THE_FUTURE", "query:month");
        leader.get(DASHBOARD, "month", "2026-13").isProblem(400, "DATE_MALFORMED", "query:month");
    }

    private static JsonNode dashboard(String month) {
        return Desk.of("leader").get(DASHBOARD, "month", month).isOk().json();
    }

    private static int opened(String report, String column) {
        return Desk.of("leader")
                .get(
                        "/api/v1/reports/" + report + "/dossiers",
                        "from",
                        "2026-11-01",
                        "to",
                        "2026-11-18",
                        "column",
                        column)
                .isOk()
                .json()
                .path("items")
                .size();
    }
}
