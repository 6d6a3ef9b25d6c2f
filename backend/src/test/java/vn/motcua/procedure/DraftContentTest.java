package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;
import static vn.motcua.procedure.CatalogueDesk.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** A draft takes what is typed and says what is wrong with it; nothing is lost. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DraftContentTest extends EmptyOffice {

    private final CatalogueDesk admin = CatalogueDesk.admin();

    @AfterEach
    void forgetTheProcedures() {
        CatalogueDesk.forgetTests();
    }

    @Test
    void keepsEverythingThatAVersionCanSay() {
        var full = Map.ofEntries(
                Map.entry("name", "Trợ cấp xã hội hàng tháng"),
                Map.entry("scopeLevel", "COMMUNE"),
                Map.entry("serviceLevel", "PARTIAL"),
                Map.entry("authority", "UBND cấp xã"),
                Map.entry("subjects", "Cá nhân"),
                Map.entry("sequence", "Bước 1: nộp hồ sơ\nBước 2: nhận kết quả"),
                Map.entry("conditions", "Thường trú tại xã"),
                Map.entry(
                        "channels",
                        List.of(Map.of(
                                "channel",
                                "DIRECT",
                                "instructions",
                                "Nộp tại Bộ phận Tiếp nhận",
                                "limit",
                                Map.of("value", 10, "unit", "WORKING_DAY"),
                                "secondLimit",
                                Map.of("value", 15, "unit", "CALENDAR_DAY")))),
                Map.entry("immediate", false),
                Map.entry("sets", 2),
                Map.entry("result", "Quyết định trợ cấp"),
                Map.entry("resultCode", "KQ.G15.000031"),
                Map.entry(
                        "documents",
                        List.of(Map.of(
                                "name", "Tờ khai",
                                "condition", "Với trẻ dưới 16 tuổi",
                                "form", "Mẫu 1đ",
                                "formUrl", "https://dichvucong.gov.vn/mau-1d.docx",
                                "mandatory", true,
                                "originals", 1))),
                Map.entry(
                        "fees",
                        List.of(Map.of(
                                "name", "Lệ phí",
                                "kind", "PER_PAGE",
                                "tiers",
                                        List.of(
                                                Map.of("fromPage", 1, "toPage", 2, "amountVnd", 2000),
                                                Map.of("fromPage", 3, "amountVnd", 1000)),
                                "capVnd", 200_000,
                                "validFrom", "2026-08-15",
                                "validUntil", "2027-03-01",
                                "exemptions", List.of(Map.of("group", "POOR_HOUSEHOLD", "percent", 100))))),
                Map.entry("steps", List.of(CatalogueDesk.step("Tiếp nhận", "CLERK", "MOTCUA", 4))),
                Map.entry(
                        "legalBasis",
                        List.of(Map.of("citation", "NĐ 20/2021/NĐ-CP", "url", "https://vanban.chinhphu.vn/202831"))),
                Map.entry("retentionYears", 20),
                Map.entry("supplementPolicy", "RESUME"));
        var saved = admin.saved(CODE, admin.created(CODE), full);
        assertThat(saved.checks()).isEmpty();
        assertThat(saved.answer().text("/content/documents/0/code")).isEqualTo("1");
        var published =
                admin.published(saved, CODE, "2026-01-01").answer().json().path("content");
        assertThat(published).isEqualTo(saved.answer().json().path("content"));
        var posted = admin.desk().get("/public/v1/procedures/" + CODE).isOk();
        assertThat(posted.text("/fees/0/tiers/1/amountVnd")).isEqualTo("1000");
        assertThat(posted.text("/requiredDocuments/0/condition")).isEqualTo("Với trẻ dưới 16 tuổi");
        assertThat(posted.text("/legalReferences/0/url")).isEqualTo("https://vanban.chinhphu.vn/202831");
        assertThat(posted.text("/legalBasis/0")).isEqualTo("NĐ 20/2021/NĐ-CP");
    }

    @Test
    void takesANameOfTenThousandLettersAndSaysThatItIsTooLong() {
        var draft = admin.saved(CODE, admin.created(CODE), Map.of("name", "x".repeat(10_000)));
        assertThat(draft.checks()).contains("TEXT_TOO_LONG /name");
        assertThat(draft.answer().text("/content/name")).hasSize(10_000);
        admin.publishes(draft, CODE, "2027-01-01", null).isProblem(422, "VERSION_NOT_READY", "/content/name");
    }

    @Test
    void keepsMarkupAsItIsTyped() {
        var typed = "<script>alert('x')</script> & <b>đậm</b>";
        var draft = admin.saved(CODE, admin.created(CODE), Map.of("name", typed));
        assertThat(draft.checks()).contains("MARKUP_IN_TEXT /name");
        assertThat(draft.answer().text("/content/name")).isEqualTo(typed);
    }

    @Test
    void refusesWhatNoPaperCanHoldAndLosesNothing() {
        var draft = admin.saved(CODE, admin.created(CODE), content(3));
        admin.saves(CODE, draft, Map.of("name", "Tên\u0007")).isProblem(400, "INVALID_VALUE", "/name");
        admin.saves(CODE, draft, Map.of("name", "x".repeat(20_001))).isProblem(400, "VALIDATION_FAILED", "/name");
        var steps = IntStream.range(0, 201)
                .mapToObj(index -> CatalogueDesk.step("Bước " + index, "OFFICER", "HCTP", 1))
                .toList();
        admin.saves(CODE, draft, Map.of("steps", steps)).isProblem(400, "VALIDATION_FAILED", "/steps");
        admin.saves(CODE, draft, Map.of("nome", "Tên")).isProblem(400, "UNKNOWN_FIELD", "/nome");
        assertThat(admin.version(CODE, 1).answer().text("/content/result")).isEqualTo("Giấy xác nhận");
    }

    @Test
    void keepsWhatIsWrongAndPointsAtIt() {
        var wrong = content(1);
        wrong.put("steps", List.of(CatalogueDesk.step("Thẩm tra", "OFFICER", "HCTP", 12)));
        wrong.put(
                "fees",
                List.of(Map.of(
                        "name", "Phí",
                        "kind", "PER_PAGE",
                        "tiers", List.of(Map.of("fromPage", 2, "amountVnd", 1000)))));
        var draft = admin.saved(CODE, admin.created(CODE), wrong);
        assertThat(draft.checks()).contains("STEPS_OVER_LIMIT /steps", "FEE_TIER_HOLE /fees/0/tiers");
        assertThat(draft.answer().text("/stepSums/0/overMinutes")).isEqualTo("240");
        admin.publishes(draft, CODE, "2027-01-01", null)
                .isProblem(422, "VERSION_NOT_READY", "/content/steps", "/content/steps", "/content/fees/0/tiers");
        assertThat(admin.version(CODE, 1).answer().text("/content/fees/0/name")).isEqualTo("Phí");
    }

    @Test
    void givesANumberToEachPaperOnceAndForGood() {
        admin.inForce(CODE);
        var draft = admin.opened(CODE, 1);
        draft = admin.saved(CODE, draft, Map.of("name", "Tên", "documents", List.of(Map.of("name", "Giấy mới"))));
        assertThat(draft.answer().text("/content/documents/0/code")).isEqualTo("2");
    }

    @Test
    void isComparedWithAnyOtherVersion() {
        admin.inForce(CODE);
        admin.saved(CODE, admin.opened(CODE, 1), content(5));
        var diff = admin.desk()
                .get(CatalogueDesk.path(CODE, 2) + "/diff", "against", 1)
                .isOk();
        assertThat(diff.text("/count")).isEqualTo("2");
        assertThat(diff.each("/changes", change -> change.path("pointer").asText()))
                .containsExactly("/channels/DIRECT/limit/value", "/channels/ONLINE/limit/value");
        assertThat(diff.json().at("/changes/0/before").asInt()).isEqualTo(3);
        assertThat(diff.json().at("/changes/0/after").asInt()).isEqualTo(5);
        admin.desk().get(CatalogueDesk.path(CODE, 2) + "/diff", "against", 9).isProblem(404, "VERSION_UNKNOWN");
        admin.desk().get(CatalogueDesk.path(CODE, 2) + "/diff").isProblem(400, "VALIDATION_FAILED", "query:against");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-1.000001", "T-1.001776.000.00.00.H41", "T-Đ_1"})
    void goesUnderAnyCodeOfOneWord(String code) {
        admin.created(code);
        admin.creates(code).isProblem(409, "PROCEDURE_CODE_TAKEN", "/code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T 1", "T/1", "T-123456789-123456789-123456789-123456789-1234567890"})
    void goesUnderNoOther(String code) {
        admin.creates(code).isProblem(400, "VALIDATION_FAILED", "/code");
    }

    @Test
    void belongsToAFieldThatThereIs() {
        admin.desk()
                .post(CatalogueDesk.PROCEDURES, Map.of("code", CODE, "fieldCode", "NONE", "name", "Tên"))
                .isProblem(422, "FIELD_UNKNOWN", "/fieldCode");
    }

    @Test
    void isBegunOnceHoweverOftenTheLineBreaks() {
        var field = admin.desk().get("/api/v1/procedure-fields").isOk().text("/0/code");
        var body = Map.of("code", CODE, "fieldCode", field, "name", "Tên");
        for (int attempt = 0; attempt < 2; attempt++) {
            new Answer(admin.desk()
                            .request()
                            .header("Idempotency-Key", "catalogue-draft-1")
                            .contentType(ContentType.JSON)
                            .body(body)
                            .post(CatalogueDesk.PROCEDURES))
                    .is(201);
        }
        assertThat(admin.acts(CODE)).containsExactly("CREATED");
    }
}
