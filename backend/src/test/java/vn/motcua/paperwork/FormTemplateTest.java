package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Mẫu giấy: an agency's own words on its forms, in a language in which nothing can be run (ADR 0044). */
@QuarkusTest
@WithTestResource(RealServices.class)
class FormTemplateTest extends FormOffice {

    private static final String APOLOGY = "/api/v1/form-templates/apology";

    @AfterEach
    void returnToTheShippedTexts() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("delete from form_template");
        }
    }

    private static Answer template() {
        return Desk.of("admin").get(APOLOGY).isOk();
    }

    private static String shipped() {
        return template().text("/shipped");
    }

    private static Answer publishes(String text, String validFrom) {
        Map<String, Object> body = new HashMap<>(Map.of("validFrom", validFrom, "reason", "Thêm đường dây nóng"));
        body.put("text", text);
        return Desk.of("admin").post(APOLOGY + "/versions", body, template().header("ETag"));
    }

    private static Answer previews(String text) {
        return Desk.of("admin").post(APOLOGY + "/previews", Map.of("text", text));
    }

    @ParameterizedTest
    @EnumSource(DossierForm.class)
    void theShippedTextOfEveryFormCanBePublishedAsItIs(DossierForm form) throws IOException {
        assertThat(ShippedTexts.faults(form, ShippedTexts.of(form))).isEmpty();
        var answer = Desk.of("admin")
                .post("/api/v1/form-templates/" + form.slug() + "/previews", Map.of("text", ShippedTexts.of(form)));
        try (var pdf = PrintedPdf.of(answer, "template-" + form.slug())) {
            pdf.isPdfA();
        }
    }

    /** Texts of fee receipts that were published before there were books (ADR 0055) go on as they are. */
    @Test
    void aFeeReceiptNeedNotSayWhatStandsOnTheCoverOfItsBook() {
        var shipped = ShippedTexts.of(DossierForm.FEE_RECEIPT);
        var withoutTheBook = shipped.replaceAll("\\{#if symbol}.*\\{/if}\n", "");
        assertThat(withoutTheBook).isNotEqualTo(shipped).doesNotContain("formNumber");
        assertThat(ShippedTexts.faults(DossierForm.FEE_RECEIPT, withoutTheBook)).isEmpty();
    }

    @Test
    void theShippedTextPrintsTheSameThroughTheEditor() throws IOException {
        var extended = Desk.of("leader").does("EXTEND", receivedInFull());
        String byTheProduct;
        try (var pdf = printed(extended, "apology")) {
            byTheProduct = pdf.text();
        }
        publishes(shipped(), "2026-11-18").isOk();
        OfficeClock.show("2026-11-18T09:30");
        var again = Desk.of("leader").does("EXTEND", receivedInFull());
        try (var pdf = PrintedPdf.of(form("clerk", again, "apology"), "apology-own")) {
            pdf.isPdfA().staysOnThePaper(10);
            assertThat(pdf.text())
                    .isEqualTo(byTheProduct.replace("-0001", "-0002").replace("09 giờ 00", "09 giờ 30"));
        }
    }

    @Test
    void aPaperKeepsTheTextOfItsDayAndTheShippedOneCanBeRestored() throws IOException {
        var before = Desk.of("leader").does("EXTEND", receivedInFull());
        OfficeClock.show("2026-11-18T10:00");
        var ours = shipped().replace("<h1>{head.heading}</h1>", "<h1>{head.heading}</h1><p>Đường dây nóng: 1022</p>");
        publishes(ours, "2026-11-19").isOk();
        assertHotline(before, false);
        OfficeClock.show("2026-11-19T08:00");
        var after = Desk.of("leader").does("EXTEND", receivedInFull());
        assertHotline(before, false);
        assertHotline(after, true);
        publishes(null, "2026-11-20").isOk();
        OfficeClock.show("2026-11-20T08:00");
        assertHotline(Desk.of("leader").does("EXTEND", receivedInFull()), false);
        assertHotline(after, true);
        var versions = template()
                .each("/versions", version -> version.path("publishedBy").asText());
        assertThat(versions).hasSize(2).doesNotContain("");
    }

    private static void assertHotline(DossierAnswer dossier, boolean there) throws IOException {
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "apology"), "apology-hotline")) {
            assertThat(pdf.text().contains("Đường dây nóng: 1022")).isEqualTo(there);
        }
    }

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TEMPLATE_TAG       | 1 | <script>x</script>",
                "TEMPLATE_TAG       | 1 | <img src=\"http://example.org/x.png\"/>",
                "TEMPLATE_ATTRIBUTE | 1 | <p onclick=\"x\">a</p>",
                "TEMPLATE_ATTRIBUTE | 1 | <p style=\"background: url(x)\">a</p>",
                "TEMPLATE_MARKUP    | 1 | <p>a",
                "TEMPLATE_UNKNOWN   | 1 | {secret}",
                "TEMPLATE_UNKNOWN   | 1 | {applicant.bytes}",
                "TEMPLATE_TOKEN     | 1 | {applicant.class.name}",
                "TEMPLATE_TOKEN     | 1 | {inject:config}",
                "TEMPLATE_TOKEN     | 1 | {applicant ?: x}",
                "TEMPLATE_TOKEN     | 1 | {#eval x /}",
                "TEMPLATE_TOKEN     | 1 | { {applicant}",
                "TEMPLATE_NOT_CLOSED| 1 | {#if reason}a",
                "TEMPLATE_BLOCK     | 1 | {#if reason}<p>{/if}a</p>"
            })
    void whatATextMayNotHoldIsToldWithItsPlace(String code, int column, String fragment) {
        var lines = shipped().lines().count();
        var answer = previews(shipped() + "\n" + fragment).isProblem(422, "TEMPLATE_FAULTY");
        var codes = answer.each("/errors", error -> error.path("code").asText());
        assertThat(codes).as(answer.text()).contains(code);
        if (!code.equals("TEMPLATE_MARKUP")) {
            assertThat(answer.each("/errors", error -> error.path("pointer").asText()))
                    .as(answer.text())
                    .contains("line:%d:%d".formatted(lines + 2 - (shipped().endsWith("\n") ? 0 : 1), column));
        }
    }

    @Test
    void aTextThatKeepsSilentAboutWhatMustBeSaidIsRefused() {
        var silent = shipped().replace("{reason}", "…");
        var answer = publishes(silent, "2026-11-18").isProblem(422, "TEMPLATE_FAULTY");
        assertThat(answer.each("/errors", error -> error.path("code").asText())).containsExactly("TEMPLATE_LACKS");
        assertThat(answer.text("/errors/0/detail")).contains("reason");
        var perhaps = shipped().replace("{reason}", "{#if signingFor}{reason}{/if}");
        publishes(perhaps, "2026-11-18").isProblem(422, "TEMPLATE_FAULTY");
    }

    @Test
    void isPublishedOnlyAsSeenAndNotIntoThePast() {
        var seen = template().header("ETag");
        publishes(shipped(), "2026-11-17").isProblem(422, "TEMPLATE_IN_THE_PAST");
        publishes(shipped(), "2026-11-18").isOk();
        var body = Map.of("text", shipped(), "validFrom", "2026-11-18", "reason", "Đến sau");
        Desk.of("admin").post(APOLOGY + "/versions", body, seen).isProblem(412, "TEMPLATE_CHANGED");
    }

    @Test
    void isForAdministratorsAndOfOneAgency() {
        Desk.of("clerk").get(APOLOGY).isProblem(403, "FORBIDDEN");
        assertThat(Desk.of("admin").get("/api/v1/form-templates").isOk().each("/items", one -> one.path("slug")
                        .asText()))
                .containsAll(List.of("receipt", "apology", "control-slip"));
        Desk.of("admin").get("/api/v1/form-templates/poster").isProblem(404, "FORM_UNKNOWN");
    }

    @Test
    void aNameThatLooksLikeATemplateStaysAName() throws IOException {
        publishes(shipped(), "2026-11-18").isOk();
        OfficeClock.show("2026-11-18T09:30");
        var name = "Phúc <b>đậm</b> & {reason}";
        var extended = Desk.of("leader")
                .does("EXTEND", Desk.of("clerk").receives(handedIn().from(name)));
        try (var pdf = PrintedPdf.of(form("clerk", extended, "apology"), "apology-html")) {
            assertThat(pdf.text()).contains(name);
        }
    }
}
