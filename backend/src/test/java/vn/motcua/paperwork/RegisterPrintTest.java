package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** In tháng (NĐ 23/2015/NĐ-CP Điều 13): the pages of a month are printed once it is over, and kept. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RegisterPrintTest extends FormOffice {

    private static final String PRINTS = "/api/v1/register-prints";

    @Inject
    MonthlyPrinting printing;

    private static Answer printed(String account, String register) {
        return Desk.of(account).get(PRINTS, "register", register).isOk();
    }

    private static Answer asks(String account, String month) {
        return Desk.of(account).post(PRINTS, Map.of("register", "DOSSIERS", "month", month));
    }

    private static void certifiesADiploma() {
        var signed =
                walk(Desk.of("clerk").receives("R2016-020"), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        var papers = java.util.List.of(Map.of("paper", "Bằng tốt nghiệp", "pages", 1, "copies", 5, "feeVnd", 10_000));
        Desk.of("clerk")
                .post(DOSSIERS + "/" + signed.code() + "/certifications", Map.of("papers", papers), signed.etag())
                .isOk();
    }

    @Test
    void eachBookIsPrintedOnceInTheFirstNightAfterItsMonth() throws Exception {
        certifiesADiploma();
        Desk.of("clerk").receives(Reception.of("R2016-120").from("Lê Thị Người Tố Cáo"));
        printing.makeDue(OfficeClock.now());
        assertThat(printed("clerk", "DOSSIERS").json().path("items")).isEmpty();
        OfficeClock.show("2026-12-01T03:30");
        Concurrently.run(2, instance -> {
            printing.makeDue(OfficeClock.now());
            return instance;
        });
        var book = printed("auditor", "CERTIFIED_COPIES");
        assertThat(book.json().path("items")).hasSize(1);
        assertThat(book.text("/items/0/month")).isEqualTo("2026-11");
        assertThat(book.text("/items/0/rows")).isEqualTo("1");
        assertThat(book.text("/items/0/madeByName")).isEqualTo("Hệ thống");
        assertThat(printed("clerk", "SIGNATURES").json().path("items")).isEmpty();
        var register = printed("clerk", "DOSSIERS");
        assertThat(register.text("/items/0/rows")).isEqualTo("2");
        var file = Desk.of("officer").get(register.text("/items/0/href")).isOk();
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(file.response().asByteArray())))
                .isEqualTo(register.text("/items/0/sha256"));
        try (var pdf = PrintedPdf.of(file, "register-month")) {
            assertThat(pdf.text()).contains("Cộng trong kỳ: 2 hồ sơ").doesNotContain("Tố Cáo");
        }
        OfficeClock.show("2026-12-02T03:30");
        printing.makeDue(OfficeClock.now());
        assertThat(printed("clerk", "DOSSIERS").json().path("items")).hasSize(1);
    }

    @Test
    void aNightThatWasMissedIsMadeUpForAndAYearAgoIsNot() {
        OfficeClock.show("2025-10-06T09:00");
        received();
        OfficeClock.show("2026-10-05T09:00");
        received();
        OfficeClock.show("2026-12-15T03:30");
        printing.makeDue(OfficeClock.now());
        assertThat(printed("clerk", "DOSSIERS")
                        .each("/items", print -> print.path("month").asText()))
                .containsExactly("2026-10");
    }

    @Test
    void anotherEditionIsMadeWhenSomebodyAsksAndTheFirstStays() throws IOException {
        received();
        OfficeClock.show("2026-12-01T09:00");
        printing.makeDue(OfficeClock.now());
        var first = printed("clerk", "DOSSIERS");
        Desk.of("clerk")
                .post(
                        "/api/v1/registers/DOSSIERS/2026/rows/1/corrections",
                        Map.of("correction", "Họ tên đúng là Phúc", "reason", "Ghi sai"))
                .isOk();
        var made = asks("leader", "2026-11").is(201);
        assertThat(made.text("/edition")).isEqualTo("2");
        assertThat(made.text("/madeByName")).isEqualTo("Lê Thanh Hùng");
        try (var pdf =
                PrintedPdf.of(Desk.of("clerk").get(made.header("Location")).isOk(), "register-month-again")) {
            assertThat(pdf.text()).contains("Họ tên đúng là Phúc");
        }
        var both = printed("clerk", "DOSSIERS");
        assertThat(both.each("/items", print -> print.path("edition").asInt())).containsExactly(2, 1);
        assertThat(both.text("/items/1/sha256")).isEqualTo(first.text("/items/0/sha256"));
    }

    @Test
    void whatCannotBePrintedIsSaidAndWholeNamesOpenToWhoWorksWithThem() {
        received();
        asks("clerk", "2026-11").isProblem(409, "REGISTER_MONTH_NOT_OVER", "/month");
        asks("clerk", "2026-10").isProblem(422, "REGISTER_MONTH_EMPTY", "/month");
        asks("clerk", "tháng 10").isProblem(422, "REGISTER_MONTH_MALFORMED", "/month");
        asks("clerk", "-9999-01").isProblem(422, "REGISTER_MONTH_MALFORMED", "/month");
        asks("officer", "2026-10").isProblem(403, "FORBIDDEN");
        OfficeClock.show("2026-12-01T09:00");
        var path = asks("clerk", "2026-11").is(201).text("/href");
        Desk.of("auditor").get(path).isProblem(403, "FORBIDDEN");
        Desk.of("leader.b").get(path).isProblem(404, "REGISTER_PRINT_NOT_FOUND");
        Desk.of("clerk").get(PRINTS + "/DOSSIERS/2026-11/2").isProblem(404, "REGISTER_PRINT_NOT_FOUND");
        Desk.of("clerk").get(PRINTS + "/SCT/2026-11/1").isProblem(404, "REGISTER_UNKNOWN");
    }
}
