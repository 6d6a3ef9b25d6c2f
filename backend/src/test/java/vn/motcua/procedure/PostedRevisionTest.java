package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;
import static vn.motcua.procedure.CatalogueDesk.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** What is posted can be asked about: on any day, whether it has changed, and all at once. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PostedRevisionTest extends EmptyOffice {

    private static final String POSTED = "/public/v1/procedures";
    private static final String EXPORT = POSTED + "/export";
    private static final String OTHER = "T-1.000002";
    private static final String THIRD = "T-1.000003";

    private final CatalogueDesk admin = CatalogueDesk.admin();
    private final Desk citizen = Desk.ofACitizen();

    @AfterEach
    void forgetTheProcedures() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @Test
    void whatACallerHasIsNotSentAgain() {
        admin.inForce(CODE);
        for (var path : List.of(POSTED, POSTED + "/" + CODE, EXPORT)) {
            var first = citizen.get(path).isOk();
            assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60, must-revalidate");
            var again = asked(path, first.header("ETag"));
            assertThat(again.is(304).text()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            asked(path, "\"khac\", W/" + first.header("ETag")).is(304);
            asked(path, "\"khac\"").isOk();
        }
    }

    @Test
    void aPublicationChangesTheTagAndADraftDoesNot() {
        admin.inForce(CODE);
        var seen = tag(POSTED);
        var draft = admin.saved(CODE, admin.opened(CODE, 1), content(2));
        assertThat(tag(POSTED)).isEqualTo(seen);
        admin.published(draft, CODE, "2026-11-19");
        assertThat(tag(POSTED)).isNotEqualTo(seen);
    }

    @Test
    void aMendedDecisionChangesTheTag() {
        admin.inForce(CODE);
        var seen = tag(POSTED);
        var id = admin.desk().get("/api/v1/decisions", "q", "T-2188").isOk().text("/items/0/id");
        var place = "/api/v1/decisions/" + id;
        admin.desk()
                .put(
                        place,
                        Map.of("number", "T-2189/QĐ", "issuedOn", "2025-12-01", "issuer", "UBND tỉnh Vĩnh Long"),
                        admin.desk().get(place).header("ETag"))
                .isOk();
        assertThat(tag(POSTED)).isNotEqualTo(seen);
    }

    @Test
    void theTagChangesOverMidnightWithTheVersion() {
        admin.inForce(CODE);
        admin.published(admin.saved(CODE, admin.opened(CODE, 1), content(1)), CODE, "2026-11-19");
        var path = POSTED + "/" + CODE;
        OfficeClock.show("2026-11-18T23:59"); // Wednesday
        var before = citizen.get(path, "deadline", false).isOk();
        assertThat(before.text("/version")).isEqualTo("1");
        assertThat(before.text("/ifSubmittedNow")).isNull();
        OfficeClock.show("2026-11-19T00:00"); // Thursday
        var after = citizen.get(path, "deadline", false).isOk();
        assertThat(after.text("/version")).isEqualTo("2");
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void tellsWhatWasInForceOnAnyDay() {
        admin.inForce(CODE);
        admin.published(admin.saved(CODE, admin.opened(CODE, 1), content(1)), CODE, "2026-12-01");
        var path = POSTED + "/" + CODE;
        assertThat(citizen.get(path, "inForceOn", "2026-11-30").isOk().text("/version"))
                .isEqualTo("1");
        var later = citizen.get(path, "inForceOn", "2026-12-01").isOk();
        assertThat(later.text("/version")).isEqualTo("2");
        assertThat(later.each("/versions", version -> version.path("number").asInt()))
                .containsExactly(2, 1);
        assertThat(later.text("/versions/1/effectiveUntil")).isEqualTo("2026-12-01");
        assertThat(later.text("/versions/1/decision/number")).isEqualTo("T-2188/QĐ-UBND");
        citizen.get(path, "inForceOn", "2025-12-31").isProblem(404, "PROCEDURE_NOT_IN_FORCE", "query:inForceOn");
        citizen.get(POSTED + "/T-9.999999", "inForceOn", "2025-12-31").isProblem(404, "PROCEDURE_UNKNOWN");
        citizen.get(path, "inForceOn", "hom-qua").isProblem(400, "DATE_MALFORMED", "query:inForceOn");
        assertThat(citizen.get(POSTED, "inForceOn", "1950-01-01").isOk().text("/total"))
                .isEqualTo("0");
        assertThat(citizen.get(POSTED, "field", "HT").isOk().text("/fieldCount"))
                .isEqualTo("1");
    }

    @Test
    void isHandedOutAsOpenData() {
        admin.inForce(CODE, Map.of("name", "=CMD(\"x\")", "subjects", "Cá nhân, \"tổ chức\""));
        var json = citizen.get(EXPORT).isOk();
        assertThat(json.json().path("procedures")).hasSize(125);
        assertThat(json.each("/procedures", one -> one.path("code").asText())).contains(CODE);
        var csv = new Answer(citizen.request().header("Accept", "text/csv").get(EXPORT)).isOk();
        assertThat(csv.text())
                .startsWith("\uFEFFcode,name,field_code")
                .contains("\"'=CMD(\"\"x\"\")\"")
                .contains("3 working_day");
        assertThat(csv.header("ETag")).isNotEqualTo(json.header("ETag"));
        var linked = citizen.get(EXPORT, "format", "CSV").isOk();
        assertThat(linked.text()).isEqualTo(csv.text());
        assertThat(linked.header("Content-Disposition")).endsWith(".csv\"");
        assertThat(linked.header("ETag")).isEqualTo(csv.header("ETag"));
        citizen.get(EXPORT, "format", "DOCX").isProblem(400, "INVALID_VALUE");
        assertThat(citizen.get(EXPORT, "inForceOn", "1950-01-01").isOk().json().path("procedures"))
                .isEmpty();
    }

    @Test
    void tellsWhatBecameOfWhatIsPostedNoMore() {
        admin.inForce(CODE);
        admin.inForce(OTHER, Map.of("name", "Thủ tục mới"));
        admin.created(THIRD);
        admin.published(admin.saved(CODE, admin.opened(CODE, 1), content(1)), CODE, "2026-11-18");
        var path = POSTED + "/" + CODE + "/versions";
        var before = citizen.get(path).isOk();
        assertThat(before.text("/retiredOn")).isNull();
        admin.retires(CODE, "2026-11-19", OTHER).isOk();
        OfficeClock.show("2026-11-19T08:00"); // Thursday
        citizen.get(POSTED + "/" + CODE).isProblem(404, "PROCEDURE_UNKNOWN");
        var history = citizen.get(path).isOk();
        assertThat(history.header("ETag")).isNotEqualTo(before.header("ETag"));
        asked(path, history.header("ETag")).is(304);
        assertThat(history.each("/versions", version -> version.path("number").asInt()))
                .containsExactly(2, 1);
        assertThat(history.text("/versions/0/effectiveUntil")).isEqualTo("2026-11-19");
        assertThat(history.text("/retiredOn")).isEqualTo("2026-11-19");
        assertThat(history.text("/replacedBy/name")).isEqualTo("Thủ tục mới");
        assertThat(citizen.get(POSTED + "/" + OTHER + "/versions").text("/replaces/0/code"))
                .isEqualTo(CODE);
        citizen.get(POSTED + "/" + THIRD + "/versions").isProblem(404, "PROCEDURE_UNKNOWN");
    }

    @Test
    void namesTheGroupsThatAFeeExempts() {
        var exemption = Map.of("group", "CHILD", "percent", 100);
        admin.inForce(
                CODE,
                Map.of(
                        "fees",
                        List.of(Map.of(
                                "name",
                                "Lệ phí",
                                "kind",
                                "FIXED",
                                "amountVnd",
                                8000,
                                "exemptions",
                                List.of(exemption)))));
        var posted = citizen.get(POSTED + "/" + CODE).isOk();
        assertThat(posted.text("/exemptedGroups/0/code")).isEqualTo("CHILD");
        assertThat(posted.text("/exemptedGroups/0/name")).isEqualTo("Trẻ em");
        assertThat(posted.json().path("exemptedGroups")).hasSize(1);
    }

    private String tag(String path) {
        return citizen.get(path).isOk().header("ETag");
    }

    private Answer asked(String path, String tag) {
        return new Answer(citizen.request().header("If-None-Match", tag).get(path));
    }
}
