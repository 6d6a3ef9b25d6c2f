package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Procedures end on a day, and others take their place. The day is Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RetirementTest extends EmptyOffice {

    private static final String OTHER = "T-1.000002";
    private static final String THIRD = "T-1.000003";

    private final CatalogueDesk admin = CatalogueDesk.admin();

    @AfterEach
    void forgetTheProcedures() {
        CatalogueDesk.forgetTests();
    }

    @Test
    void endsTheProcedureOnItsDay() {
        admin.inForce(CODE);
        admin.inForce(OTHER);
        var retired = admin.retires(CODE, "2026-11-19", OTHER).isOk();
        assertThat(retired.text("/replacedBy/code")).isEqualTo(OTHER);
        assertThat(retired.text("/items/0/effectiveUntil")).isEqualTo("2026-11-19");
        Desk.ofACitizen().get("/public/v1/procedures/" + CODE).isOk();
        OfficeClock.show("2026-11-19T00:00");
        Desk.ofACitizen().get("/public/v1/procedures/" + CODE).isProblem(404, "PROCEDURE_UNKNOWN");
        assertThat(admin.versions(OTHER).text("/replaces/0/code")).isEqualTo(CODE);
    }

    @Test
    void isTakenBackBeforeItsDayAsIfNothingHadBeen() {
        admin.inForce(CODE);
        admin.retires(CODE, "2026-11-19", null).isOk();
        var kept = admin.withdrawsRetirement(CODE).isOk();
        assertThat(kept.text("/retiredOn")).isNull();
        assertThat(kept.text("/items/0/effectiveUntil")).isNull();
        assertThat(admin.acts(CODE)).startsWith("RETIREMENT_WITHDRAWN", "RETIRED");
    }

    @Test
    void isNotTakenBackAfterwards() {
        admin.inForce(CODE);
        admin.retires(CODE, "2026-11-19", null).isOk();
        OfficeClock.show("2026-11-19T00:00");
        admin.withdrawsRetirement(CODE).isProblem(409, "RETIREMENT_IN_FORCE");
    }

    @Test
    void tellsAnEmptyReasonOnce() {
        admin.inForce(CODE);
        var empty = Map.of("retiredOn", "2026-11-19", "reason", "");
        admin.act(
                        "/api/v1/procedures/" + CODE + "/retirement",
                        admin.versions(CODE).header("ETag"),
                        empty)
                .isProblem(400, "VALIDATION_FAILED", "/reason");
    }

    @Test
    void doesNotReachBack() {
        admin.inForce(CODE);
        admin.retires(CODE, "2026-11-18", null).isProblem(422, "RETIRED_ON_PAST", "/retiredOn");
    }

    @Test
    void leavesNothingToPublish() {
        admin.inForce(CODE);
        var draft = admin.opened(CODE, 1);
        admin.retires(CODE, "2026-12-01", null).isOk();
        admin.publishes(draft, CODE, "2026-11-25", null).isProblem(409, "PROCEDURE_RETIRED");
        admin.retires(CODE, "2026-12-02", null).isProblem(409, "PROCEDURE_RETIRED");
    }

    @Test
    void waitsForAVersionThatIsStillToCome() {
        admin.inForce(CODE);
        admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        admin.retires(CODE, "2026-12-01", null).isProblem(409, "VERSION_UPCOMING", "/retiredOn");
    }

    @Test
    void concernsOnlyWhatWasEverInForce() {
        admin.created(CODE);
        admin.retires(CODE, "2026-12-01", null).isProblem(409, "NOTHING_TO_RETIRE");
    }

    @Test
    void neverRunsInACircle() {
        admin.inForce(CODE);
        admin.inForce(OTHER);
        admin.inForce(THIRD);
        admin.retires(CODE, "2026-12-01", OTHER).isOk();
        admin.retires(OTHER, "2026-12-01", THIRD).isOk();
        admin.retires(THIRD, "2026-12-01", CODE).isProblem(422, "REPLACEMENT_CIRCULAR", "/replacedBy");
        admin.retires(THIRD, "2026-12-01", THIRD).isProblem(422, "REPLACEMENT_CIRCULAR", "/replacedBy");
        admin.retires(THIRD, "2026-12-01", "T-nothing").isProblem(422, "REPLACEMENT_UNKNOWN", "/replacedBy");
    }

    @Test
    void aFinalCodeTakesThePlaceOfAProvisionalOneOnly() throws SQLException {
        admin.inForce(CODE);
        admin.inForce(OTHER);
        refiles(CODE, THIRD).isProblem(409, "CODE_IS_FINAL", "/code");
        try (var database = Database.asOwner()) {
            database.update("update procedure set provisional_code = true where code = ?", CODE);
        }
        refiles(CODE, OTHER).isProblem(409, "PROCEDURE_CODE_TAKEN", "/code");
        assertThat(refiles(CODE, THIRD).isOk().json().path("provisionalCode").asBoolean())
                .isFalse();
        var found = admin.desk().get(CatalogueDesk.PROCEDURES, "q", THIRD).isOk();
        assertThat(found.each("/items", item -> item.path("code").asText())).containsExactly(THIRD);
        assertThat(admin.acts(THIRD)).startsWith("REFILED");
    }

    private Answer refiles(String code, String newCode) {
        var seen = admin.versions(code);
        return new Answer(admin.desk()
                .request()
                .header("If-Match", seen.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("code", newCode, "fieldCode", seen.text("/field/code"), "reason", CatalogueDesk.REASON))
                .put(CatalogueDesk.path(code)));
    }
}
