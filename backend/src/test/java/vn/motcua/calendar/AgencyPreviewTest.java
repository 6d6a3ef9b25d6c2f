package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** What a change would do to the dossiers of agencies that have, and have not, days and hours of their own. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AgencyPreviewTest extends EmptyOffice {

    /** Ngày Văn hóa Việt Nam, off for the nation. */
    private static final String HOLIDAY = "2026-11-24";

    private static final String FRIDAY = "2026-11-20";
    private static final String THURSDAY = "2026-11-19";

    private static AgencyCalendar own;
    private static AgencyCalendar province;

    @BeforeAll
    static void signIn() {
        own = AgencyCalendar.ofAdministrator("admin.a", "H07.142");
        province = AgencyCalendar.ofAdministrator("admin.province", "H07");
    }

    @AfterEach
    void takeBack() {
        own.forgetAll();
    }

    @Test
    void aPreviewOfTheAgencysOwnMovesItsOwnDossiers() {
        var here = received();
        var elsewhere = Desk.of("clerk.b").receives(THREE_DAYS);
        var closing = List.of(Map.of("date", FRIDAY, "kind", "CLOSED"));
        assertThat(own.previewed(Map.of("scope", "AGENCY", "days", closing)))
                .containsExactly(here.code() + " 2026-11-23 2026-11-25");
        assertThat(province.previewed(Map.of("scope", "NATIONAL", "days", closing)))
                .containsExactlyInAnyOrder(
                        here.code() + " 2026-11-23 2026-11-25", elsewhere.code() + " 2026-11-23 2026-11-25");
        assertThat(province.previewed(Map.of("scope", "AGENCY", "days", closing)))
                .isEmpty();
    }

    @Test
    void aPreviewJudgesEachDossierByItsOwnAgency() {
        own.states(FRIDAY, "CLOSED").isOk();
        var here = received();
        var elsewhere = Desk.of("clerk.b").receives(THREE_DAYS);
        // The holiday taken away: the one dossier comes forward over it, the other was never held up by it.
        assertThat(province.previewed(Map.of("remove", List.of(HOLIDAY))))
                .containsExactly(here.code() + " 2026-11-25 2026-11-24");
        assertThat(own.previewed(Map.of("scope", "AGENCY", "remove", List.of(FRIDAY))))
                .containsExactly(here.code() + " 2026-11-25 2026-11-23");
        assertThat(elsewhere.promisedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void aPreviewOfHoursShowsWhatTheyMove() {
        var code = received().code();
        var saturdays = AgencyCalendar.week("THURSDAY", "FRIDAY", "SATURDAY");
        assertThat(own.previewed(
                        Map.of("scope", "AGENCY", "deskHours", Map.of("validFrom", THURSDAY, "weekdays", saturdays))))
                .containsExactly(code + " 2026-11-23 2026-11-21");
        assertThat(own.previewed(Map.of("deskHours", Map.of("validFrom", "2040-01-02", "weekdays", saturdays))))
                .isEmpty();
        own.statesHours(THURSDAY, "THURSDAY", "FRIDAY", "SATURDAY").isOk();
        assertThat(own.previewed(Map.of("scope", "AGENCY", "removeDeskHours", List.of(THURSDAY))))
                .containsExactly(code + " 2026-11-21 2026-11-23");
    }

    @Test
    void aPreviewRefusesWhatTheChangeItselfWouldRefuse() {
        own.preview(Map.of("removeDeskHours", List.of("2010-01-01"))).isProblem(422, "FIRST_DESK_HOURS_STAY");
        own.preview(Map.of(
                        "deskHours",
                        Map.of(
                                "validFrom",
                                THURSDAY,
                                "weekdays",
                                List.of(Map.of("weekday", "MONDAY", "sessions", List.of())))))
                .isProblem(422, "DESK_NEVER_OPEN", "/deskHours/weekdays");
        own.preview(Map.of("scope", "PLANET")).isProblem(400, "INVALID_VALUE", "/scope");
    }
}
