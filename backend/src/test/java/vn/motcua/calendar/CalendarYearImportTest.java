package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.calendar.CalendarDaysTest.problem;
import static vn.motcua.calendar.CalendarDesk.ADMIN;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.RealServices;

/** A year as a file. The year is 2014, before all that the other tests look at. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CalendarYearImportTest {

    private static final String HEADS = "date,kind,reason,reason_en,legal_reference,certainty,sessions\n";
    private static final String NEW_YEAR = "2014-01-01,OFF,Tết Dương lịch,New Year’s Day,,ANNOUNCED,\n";
    private static final String NATIONAL_DAY = "2014-09-02,OFF,Quốc khánh,National Day,,ANNOUNCED,\n";
    private static final String LOCAL_HALF_DAY = "2014-03-03,HALF_DAY,Họp xã,Meeting,,ANNOUNCED,07:00-11:00\n";

    @Inject
    ShippedCalendar shipped;

    /** One story, since a year is declared only once. */
    @Test
    void aYearIsTriedDeclaredRepeatedCorrectedAndExported() {
        String whole = HEADS + NEW_YEAR + LOCAL_HALF_DAY + NATIONAL_DAY;
        String before = ADMIN.seen();

        post(2014, "?dryRun=true", null, whole)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("newlyLoaded", equalTo(true))
                .body("changes.date", contains("2014-01-01", "2014-03-03", "2014-09-02"));
        assertThat(ADMIN.seen()).isEqualTo(before);
        ADMIN.days("2014-01-01", "2014-12-31").then().body("days", empty()).body("loadedYears", not(hasItem(2014)));

        problem(post(2014, "", null, whole), 428, "IF_MATCH_REQUIRED", "header:If-Match");
        var declared = post(2014, "", before, whole);
        declared.then().statusCode(200).body("newlyLoaded", equalTo(true)).body("changes", hasSize(3));
        String revision = declared.header("ETag");
        assertThat(revision).isEqualTo(ADMIN.seen()).isNotEqualTo(before);
        ADMIN.changes(4)
                .then()
                .body("items.subject", containsInAnyOrder("DAY", "DAY", "DAY", "YEAR"))
                .body("items.revision.unique()", hasSize(1));

        var repeated = post(2014, "", revision, whole);
        repeated.then()
                .statusCode(200)
                .body("newlyLoaded", equalTo(false))
                .body("changes", empty())
                .body("unchanged", equalTo(3));
        assertThat(repeated.header("ETag")).isEqualTo(revision);

        String corrected = HEADS + NEW_YEAR.replace("New Year’s Day", "New Year");
        problem(post(2014, "", revision, corrected), 422, "CHANGE_REASON_REQUIRED", "query:changeReason");
        problem(post(2014, "?changeReason=x", before, corrected), 412, "CALENDAR_CHANGED", "header:If-Match");
        post(2014, "?changeReason=Sửa tên", revision, corrected)
                .then()
                .statusCode(200)
                .body("changes.date", contains("2014-01-01", "2014-09-02"))
                .body("changes[0].before.reasonEn", equalTo("New Year’s Day"))
                .body("changes[0].after.reasonEn", equalTo("New Year"))
                .body("changes[1].after", nullValue());

        // A later release may ship another file: a start leaves alone what is there (ADR 0052).
        String administered = ADMIN.seen();
        shipped.loadIntoEmpty(new StartupEvent());
        assertThat(ADMIN.seen()).isEqualTo(administered);

        String exported = ADMIN.request()
                .accept("text/csv")
                .get("/api/v1/calendar/days?from=2014-01-01&to=2014-12-31")
                .asString();
        assertThat(exported)
                .contains("2014-01-01", "New Year", "2014-03-03", "07:00-11:00")
                .doesNotContain("2014-09-02");
        post(2014, "", ADMIN.seen(), exported).then().statusCode(200).body("changes", empty());
    }

    @Test
    void nothingOfAFileWithMistakesGoesIn() {
        String before = ADMIN.seen();
        var answer =
                post(2014, "", before, HEADS + NEW_YEAR + "2014-13-01,OFF,Lễ,Holiday,,,\n2014-05-01,OFF,,Labour,,,\n");
        problem(answer, 422, "CALENDAR_FILE_REFUSED", "line:3:date");
        answer.then()
                .body("errors.pointer", contains("line:3:date", "line:4:reason"))
                .body("errors.code", contains("DATE_MALFORMED", "REQUIRED"));
        assertThat(ADMIN.seen()).isEqualTo(before);
    }

    @Test
    void leavesNoGapBetweenYears() {
        post(2050, "?dryRun=true", null, HEADS + NEW_YEAR.replace("2014", "2050"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CALENDAR_YEAR_GAP"));
        problem(post(3000, "?dryRun=true", null, HEADS + NEW_YEAR), 400, "VALIDATION_FAILED", "");
    }

    @Test
    void onlyTheSystemAdministratorLoadsYears() {
        new CalendarDesk("catalogue")
                .request()
                .contentType("text/csv")
                .body(HEADS + NEW_YEAR)
                .post("/api/v1/calendar/years/2014?dryRun=true")
                .then()
                .statusCode(403);
    }

    private static Response post(int year, String query, String ifMatch, String csv) {
        var request = ADMIN.request().contentType("text/csv; charset=UTF-8").body(csv);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/calendar/years/" + year + query);
    }
}
