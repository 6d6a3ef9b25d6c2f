package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Citizen;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** The board on the wall: the sums of the settlement report, and no name. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PublicStatisticsTest extends EmptyOffice {

    private static final String STATISTICS = "/public/v1/statistics";

    private final Citizen citizen = Citizen.somebody();

    private Answer november(Object... more) {
        var query = new Object[4 + more.length];
        System.arraycopy(new Object[] {"from", "2026-11-01", "to", "2026-11-30"}, 0, query, 0, 4);
        System.arraycopy(more, 0, query, 4, more.length);
        return citizen.get(STATISTICS, query);
    }

    private static void workSomeDays() {
        OfficeClock.show("2026-10-30T09:00");
        received();
        OfficeClock.showNineOnAWednesday();
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        var onTime = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        Desk.of("clerk").receives("R2016-120"); // restricted: counted, named nowhere
        OfficeClock.show("2026-11-23T10:00");
        walk(onTime, "clerk FINISH");
    }

    @Test
    void saysWhatTheSettlementReportSays() {
        workSomeDays();
        var board = november().isOk();
        assertThat(board.text("/figures/received")).isEqualTo("3");
        assertThat(board.text("/figures/carriedOver")).isEqualTo("1");
        assertThat(board.text("/figures/resolved")).isEqualTo("2");
        assertThat(board.text("/figures/early")).isEqualTo("1");
        assertThat(board.text("/figures/onTime")).isEqualTo("1");
        assertThat(board.text("/figures/late")).isEqualTo("0");
        assertThat(board.text("/figures/pending")).isEqualTo("2");
        assertThat(board.text("/figures/overdue")).isEqualTo("1");
        assertThat(board.text("/agency/code")).isEqualTo("H07");
        assertThat(board.header("Cache-Control")).isEqualTo("public, max-age=60");
        var settlement = Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30")
                .isOk();
        for (var figure : new String[] {"resolved/total resolved", "resolved/early early", "pending/total pending"}) {
            var names = figure.split(" ");
            assertThat(board.text("/figures/" + names[1])).isEqualTo(settlement.text("/total/" + names[0]));
        }
        assertThat(board.text()).doesNotContain("Nguyễn", "R2016");
    }

    @Test
    void isOfOneAgencyOrOfAllBelowOne() {
        workSomeDays();
        Desk.of("clerk.b").receives(THREE_DAYS);
        assertThat(november("agency", "H07.142").text("/figures/received")).isEqualTo("3");
        assertThat(november("agency", "H07.143").text("/figures/received")).isEqualTo("1");
        assertThat(november("agency", "H07").text("/figures/received")).isEqualTo("4");
        november("agency", "H99").isProblem(400, "UNKNOWN_AGENCY", "query:agency");
    }

    @Test
    void aTokenOpensNothingMoreHere() {
        workSomeDays();
        var asLeader =
                Desk.of("leader.b").get(STATISTICS, "from", "2026-11-01", "to", "2026-11-30", "agency", "H07.142");
        assertThat(asLeader.text("/figures/received")).isEqualTo("3");
    }

    @Test
    void tellsTheMonthsBeforeForTheLine() {
        workSomeDays();
        var months = november("months", 12).isOk();
        assertThat(months.each("/months", month -> month.path("month").asText()))
                .hasSize(12)
                .startsWith("2025-12")
                .endsWith("2026-10", "2026-11");
        assertThat(months.each("/months", month -> month.at("/figures/received").asLong()))
                .endsWith(0L, 1L, 3L);
    }

    @Test
    void isOfThisMonthWhenNothingIsSaid() {
        workSomeDays();
        var board = citizen.get(STATISTICS).isOk();
        assertThat(board.text("/from")).isEqualTo("2026-11-01");
        assertThat(board.text("/to")).isEqualTo("2026-11-23");
        assertThat(board.text("/figures/received")).isEqualTo("3");
        assertThat(board.json().path("months")).isEmpty();
    }

    @Test
    void refusesWhatIsNoPeriod() {
        citizen.get(STATISTICS, "from", "2026-11-30", "to", "2026-11-01").isProblem(400, "PERIOD_UPSIDE_DOWN");
        citizen.get(STATISTICS, "from", "2027-11-01", "to", "2027-11-30").isProblem(400, "PERIOD_IN_THE_FUTURE");
        citizen.get(STATISTICS, "from", "2016-01-01", "to", "2026-11-01").isProblem(400, "PERIOD_TOO_LONG");
        citizen.get(STATISTICS, "months", "25").isProblem(400, "VALIDATION_FAILED");
        citizen.get(STATISTICS, "from", "yesterday").isProblem(400, "DATE_MALFORMED");
    }

    @Test
    void namesTheAgenciesThatAreOpen() {
        var agencies = citizen.get("/public/v1/agencies", "q", "tam phuoc").isOk();
        assertThat(agencies.each("/items", agency -> agency.path("code").asText()))
                .containsExactly("H07.142");
        assertThat(agencies.text("/home")).isNull();
    }
}
