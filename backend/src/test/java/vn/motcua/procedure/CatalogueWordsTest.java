package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** Fields, decisions and exemption groups have pages of their own. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CatalogueWordsTest extends EmptyOffice {

    private static final String FIELDS = "/api/v1/procedure-fields";
    private static final String GROUPS = "/api/v1/exemption-groups";
    private static final String DECISIONS = "/api/v1/decisions";
    private static final String CHANGES = "/api/v1/catalogue-changes";

    private final Desk keeper = Desk.of("catalogue");
    private final CatalogueDesk catalogue = CatalogueDesk.admin();

    @AfterEach
    void forgetTheWords() throws SQLException {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
        try (var database = Database.asOwner()) {
            database.update("delete from procedure_field where code like 'T-%'");
            database.update("delete from exemption_group where code like 'T_%' and sort_order = 9000");
            database.update("delete from catalogue_change");
        }
    }

    @Test
    void aFieldComesIsRenamedRetiredAndTakenOutAgain() {
        var created = keeper.post(FIELDS, field("T-DL", "Du lịch")).is(201);
        assertThat(created.header("Location")).endsWith(FIELDS + "/T-DL");
        assertThat(created.text("/procedureCount")).isEqualTo("0");
        assertThat(created.text("/removable")).isEqualTo("true");
        var wanted = changedField("Du lịch – Lữ hành");
        var renamed =
                keeper.put(FIELDS + "/T-DL", wanted, created.header("ETag")).isOk();
        assertThat(renamed.text("/name")).isEqualTo("Du lịch – Lữ hành");
        assertThat(renamed.text("/nameEn")).isEqualTo("Tourism");
        keeper.put(FIELDS + "/T-DL", wanted, created.header("ETag"))
                .isProblem(412, "CHANGED_MEANWHILE", "header:If-Match");
        wanted.put("retired", true);
        var retired =
                keeper.put(FIELDS + "/T-DL", wanted, renamed.header("ETag")).isOk();
        assertThat(codes(keeper.get(FIELDS))).doesNotContain("T-DL");
        assertThat(codes(keeper.get(FIELDS, "retired", true))).endsWith("T-DL");
        keeper.delete(FIELDS + "/T-DL", retired.header("ETag")).is(204);
        keeper.get(FIELDS + "/T-DL").isProblem(404, "FIELD_NOT_FOUND");
        var rows = keeper.get(CHANGES, "subject", "FIELD", "key", "T-DL").isOk();
        assertThat(rows.each("/items", row -> row.path("after").path("retired").asText()))
                .containsExactly("", "true", "false", "false");
        assertThat(rows.each("/items", row -> row.path("by").path("username").asText()))
                .containsOnly("catalogue");
    }

    @Test
    void aFieldWithProceduresIsNeitherRetiredNorRemoved() {
        var created = keeper.post(FIELDS, field("T-DL", "Du lịch")).is(201);
        keeper.post("/api/v1/procedures", procedureUnder("T-DL")).is(201);
        var now = keeper.get(FIELDS + "/T-DL").isOk();
        assertThat(now.text("/procedureCount")).isEqualTo("1");
        assertThat(now.text("/removable")).isEqualTo("false");
        var wanted = changedField("Du lịch");
        wanted.put("retired", true);
        keeper.put(FIELDS + "/T-DL", wanted, created.header("ETag")).isProblem(409, "FIELD_IN_USE");
        keeper.delete(FIELDS + "/T-DL", created.header("ETag")).isProblem(409, "FIELD_IN_USE");
        assertThat(keeper.get(FIELDS + "/T-DL").text("/retired")).isEqualTo("false");
    }

    @Test
    void nothingIsFiledUnderARetiredField() {
        var created = keeper.post(FIELDS, field("T-DL", "Du lịch")).is(201);
        var wanted = changedField("Du lịch");
        wanted.put("retired", true);
        keeper.put(FIELDS + "/T-DL", wanted, created.header("ETag")).isOk();
        keeper.post("/api/v1/procedures", procedureUnder("T-DL")).isProblem(422, "FIELD_RETIRED", "/fieldCode");
    }

    @Test
    void fieldsAreFoundWithoutAccents() {
        assertThat(codes(keeper.get(FIELDS, "q", "bao tro xa hoi"))).containsExactly("BTXH");
        assertThat(codes(keeper.get(FIELDS, "q", "btxh"))).containsExactly("BTXH");
        assertThat(codes(keeper.get(FIELDS, "q", "khong co dau"))).isEmpty();
    }

    @Test
    void whatAFieldCannotBeIsSaidAtItsPlace() {
        var impossible = field("lĩnh vực", "<b>Du lịch</b>");
        impossible.put("nameEn", "x".repeat(201));
        impossible.put("sortOrder", -1);
        keeper.post(FIELDS, impossible).isProblem(400, "VALIDATION_FAILED", "/code", "/name", "/nameEn", "/sortOrder");
        keeper.post(FIELDS, field("HT", "Một tên khác")).isProblem(409, "FIELD_CODE_TAKEN", "/code");
        keeper.post(FIELDS, field("T-DL", "Hộ tịch")).isProblem(409, "FIELD_NAME_TAKEN", "/name");
        // The same name typed by somebody whose keyboard decomposes it.
        keeper.post(FIELDS, field("T-DL", "Hộ ti\u0323ch")).isProblem(409, "FIELD_NAME_TAKEN", "/name");
        var elsewhere = field("T-DL", "Du lịch");
        elsewhere.put("departmentCode", "KHONGCO");
        keeper.post(FIELDS, elsewhere).isProblem(422, "DEPARTMENT_UNKNOWN", "/departmentCode");
        keeper.put(FIELDS + "/HT", changedField("Hộ tịch"), "\"77\"").isProblem(412, "CHANGED_MEANWHILE");
        assertThat(keeper.get(CHANGES).each("/items", row -> row)).isEmpty();
    }

    @Test
    void aGroupThatFeesNameIsNeitherRetiredNorRemoved() {
        var created = keeper.post(GROUPS, group("T_STUDENT", "Học sinh")).is(201);
        keeper.post(GROUPS, group("T_STUDENT", "Sinh viên")).isProblem(409, "EXEMPTION_GROUP_CODE_TAKEN", "/code");
        keeper.post(GROUPS, group("T_OTHER", "Trẻ em")).isProblem(409, "EXEMPTION_GROUP_NAME_TAKEN", "/name");
        keeper.post(GROUPS, group("student", "Học sinh")).isProblem(400, "VALIDATION_FAILED", "/code");
        catalogue.inForce(CatalogueDesk.CODE, Map.of("fees", List.of(feeExempting("T_STUDENT"))));
        assertThat(keeper.get(GROUPS + "/T_STUDENT").text("/procedureCount")).isEqualTo("1");
        var retired = Map.of("name", "Học sinh", "sortOrder", 9000, "retired", true);
        keeper.put(GROUPS + "/T_STUDENT", retired, created.header("ETag")).isProblem(409, "EXEMPTION_GROUP_IN_USE");
        keeper.delete(GROUPS + "/T_STUDENT", created.header("ETag")).isProblem(409, "EXEMPTION_GROUP_IN_USE");
        assertThat(codes(keeper.get(GROUPS, "q", "hoc sinh"))).containsExactly("T_STUDENT");
    }

    @Test
    void aRetiredGroupIsNamedByNoNewVersion() {
        var created = keeper.post(GROUPS, group("T_STUDENT", "Học sinh")).is(201);
        var retired = keeper.put(
                        GROUPS + "/T_STUDENT",
                        Map.of("name", "Học sinh", "nameEn", "Pupils", "sortOrder", 9000, "retired", true),
                        created.header("ETag"))
                .isOk();
        assertThat(codes(keeper.get(GROUPS))).doesNotContain("T_STUDENT").contains("CHILD");
        var content = CatalogueDesk.content(3);
        content.put("fees", List.of(feeExempting("T_STUDENT")));
        var draft = catalogue.saved(CatalogueDesk.CODE, catalogue.created(CatalogueDesk.CODE), content);
        assertThat(draft.checks()).contains("EXEMPTION_GROUP_UNKNOWN /fees/0/exemptions/0/group");
        keeper.delete(GROUPS + "/T_STUDENT", retired.header("ETag")).isProblem(409, "EXEMPTION_GROUP_IN_USE");
    }

    @Test
    void aDecisionIsEnteredMendedAndTakenOutWhileNothingWasPublishedByIt() {
        var created =
                keeper.post(DECISIONS, decision("T-77/QĐ-UBND", "2026-11-01")).is(201);
        keeper.post(DECISIONS, decision("T-77/QĐ-UBND", "2026-11-02"))
                .isProblem(409, "DECISION_NUMBER_TAKEN", "/number");
        var place = DECISIONS + "/" + created.text("/id");
        var mended = keeper.put(place, decision("T-78/QĐ-UBND", "2026-11-01"), created.header("ETag"))
                .isOk();
        assertThat(keeper.get(DECISIONS, "q", "cong bo danh muc phep thu")
                        .isOk()
                        .text("/items/0/number"))
                .isEqualTo("T-78/QĐ-UBND");
        keeper.delete(place, created.header("ETag")).isProblem(412, "CHANGED_MEANWHILE");
        keeper.delete(place, mended.header("ETag")).is(204);
        keeper.get(place).isProblem(404, "DECISION_NOT_FOUND");
        assertThat(keeper.get(CHANGES, "subject", "DECISION")
                        .isOk()
                        .each("/items", row -> row.path("after").path("number").asText()))
                .containsExactly("", "T-78/QĐ-UBND", "T-77/QĐ-UBND");
    }

    @Test
    void aDecisionThatPublishedStaysAndItsProceduresAreFoundByItsNewNumber() {
        catalogue.inForce(CatalogueDesk.CODE);
        var entered = keeper.get(DECISIONS, "q", "T-2188").isOk();
        assertThat(entered.text("/items/0/procedureCount")).isEqualTo("1");
        assertThat(keeper.get(CHANGES, "subject", "DECISION").isOk().each("/items", row -> row))
                .as("a publication enters its decision")
                .hasSize(1);
        var place = DECISIONS + "/" + entered.text("/items/0/id");
        var seen = keeper.get(place).isOk().header("ETag");
        keeper.delete(place, seen).isProblem(409, "DECISION_IN_USE");
        keeper.put(place, decision("T-2199/QĐ-UBND", "2025-12-01"), seen).isOk();
        assertThat(found("T-2199/QĐ")).containsExactly(CatalogueDesk.CODE);
        assertThat(found("T-2188/QĐ")).isEmpty();
        assertThat(Desk.ofACitizen()
                        .get("/public/v1/procedures/" + CatalogueDesk.CODE)
                        .text("/decision/title"))
                .isEqualTo("Công bố danh mục của phép thử");
    }

    @Test
    void decisionsArePagedNewestFirst() {
        for (int day = 1; day <= 5; day++) {
            keeper.post(DECISIONS, decision("T-%d/QĐ-TT".formatted(day), "2026-10-0%d".formatted(1 + day / 3)))
                    .is(201);
        }
        var first = keeper.get(DECISIONS, "q", "qd-tt", "limit", 3).isOk();
        var second = keeper.get(DECISIONS, "q", "qd-tt", "limit", 3, "cursor", first.text("/next"))
                .isOk();
        assertThat(numbers(first)).containsExactly("T-5/QĐ-TT", "T-4/QĐ-TT", "T-3/QĐ-TT");
        assertThat(numbers(second)).containsExactly("T-2/QĐ-TT", "T-1/QĐ-TT");
        assertThat(second.text("/next")).isNull();
    }

    @Test
    void whatADecisionCannotBeIsSaidAtItsPlace() {
        var impossible = decision("<script>alert(1)</script>", "1200-01-01");
        impossible.put("title", "x".repeat(1001));
        impossible.put("url", "javascript:alert(1)");
        keeper.post(DECISIONS, impossible)
                .isProblem(400, "VALIDATION_FAILED", "/number", "/issuedOn", "/title", "/url");
        keeper.get(DECISIONS, "cursor", "khong-phai-con-tro").isProblem(400, "CURSOR_MALFORMED");
    }

    @Test
    void staffReadAndOnlyTheKeeperWrites() {
        for (var account : List.of("clerk", "officer", "leader", "admin", "auditor")) {
            var staff = Desk.of(account);
            for (var list : List.of(FIELDS, GROUPS, DECISIONS)) {
                staff.get(list).isOk();
            }
            staff.post(FIELDS, field("T-DL", "Du lịch")).isProblem(403, "FORBIDDEN");
            staff.post(GROUPS, group("T_STUDENT", "Học sinh")).isProblem(403, "FORBIDDEN");
            staff.post(DECISIONS, decision("T-1/QĐ", "2026-01-01")).isProblem(403, "FORBIDDEN");
            staff.delete(FIELDS + "/HT", "\"0\"").isProblem(403, "FORBIDDEN");
        }
        Desk.of("clerk").get(CHANGES).isProblem(403, "FORBIDDEN");
        Desk.of("auditor").get(CHANGES).isOk();
    }

    private static Map<String, Object> field(String code, String name) {
        return new HashMap<>(
                Map.of("code", code, "name", name, "nameEn", "Tourism", "departmentCode", "VHXH", "sortOrder", 9000));
    }

    private static Map<String, Object> changedField(String name) {
        return new HashMap<>(Map.of(
                "name", name, "nameEn", "Tourism", "departmentCode", "VHXH", "sortOrder", 9001, "retired", false));
    }

    private static Map<String, Object> group(String code, String name) {
        return Map.of("code", code, "name", name, "sortOrder", 9000);
    }

    private static Map<String, Object> decision(String number, String issuedOn) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "issuedOn",
                issuedOn,
                "issuer",
                "UBND tỉnh Vĩnh Long",
                "title",
                "Công bố danh mục của phép thử"));
    }

    private static Map<String, Object> procedureUnder(String field) {
        return Map.of("code", "T-9.000001", "fieldCode", field, "name", "Thủ tục của phép thử");
    }

    private static Map<String, Object> feeExempting(String group) {
        return Map.of(
                "name",
                "Lệ phí",
                "kind",
                "FIXED",
                "amountVnd",
                8000,
                "exemptions",
                List.of(Map.of("group", group, "percent", 100)));
    }

    private List<String> found(String query) {
        return codes(keeper.get("/api/v1/procedures", "q", query), "/items");
    }

    private static List<String> codes(Answer answer) {
        return codes(answer, "");
    }

    private static List<String> codes(Answer answer, String pointer) {
        return answer.isOk().each(pointer, row -> row.path("code").asText());
    }

    private static List<String> numbers(Answer answer) {
        return answer.each("/items", row -> row.path("number").asText());
    }
}
