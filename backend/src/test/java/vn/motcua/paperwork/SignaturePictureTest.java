package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.SampleFiles;

/** Pictures of signatures and of the seal on papers: where a form asks for one it is there, or the form says so. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SignaturePictureTest extends FormOffice {

    private static final String PICTURES = "/api/v1/paper-pictures";
    private static final String TODAY = "2026-11-18";

    @AfterEach
    void forgetPictures() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("delete from paper_picture");
            owner.update("delete from form_template");
        }
    }

    /** A stroke of ink on nothing: what a scanner with a cut-out background gives. */
    private static byte[] ink(int width, int height, String format) {
        var picture = new BufferedImage(
                width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 4, height / 4, width / 2, height / 2);
        drawing.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file.toByteArray();
    }

    private static Answer adds(String by, String kind, String account, String validFrom, String name, byte[] file) {
        var request = Desk.of(by).request().queryParam("kind", kind);
        if (account != null) {
            request.queryParam("account", account);
        }
        return new Answer(request.queryParam("validFrom", validFrom)
                .queryParam("fileName", name)
                .contentType("application/octet-stream")
                .body(file)
                .post(PICTURES));
    }

    private static Answer addsSignature(String account) {
        return adds("admin", "SIGNATURE", account, TODAY, "Chữ ký.png", ink(300, 120, "png"));
    }

    private static Answer addsSeal() {
        return adds("admin", "SEAL", null, TODAY, "Con dấu.jpg", ink(400, 400, "jpg"));
    }

    private static Answer removes(Answer picture, String etag) {
        var request = Desk.of("admin").request();
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return new Answer(
                request.queryParam("reason", "Ảnh mờ, chụp lại").delete(PICTURES + "/" + picture.text("/id")));
    }

    private static Answer publishes(String form, String signing) {
        var template = "/api/v1/form-templates/" + form;
        Map<String, Object> body = new HashMap<>(
                Map.of("validFrom", TODAY, "signing", signing, "reason", "Chủ tịch cho phép in ảnh chữ ký"));
        body.put("text", null);
        var seen = Desk.of("admin").get(template).isOk().header("ETag");
        return Desk.of("admin").post(template + "/versions", body, seen);
    }

    private static DossierAnswer extended() {
        return Desk.of("leader").does("EXTEND", receivedInFull());
    }

    @Test
    void aFormThatAsksForPicturesSaysWhichAreMissingAndPrintsThemOnceTheyAreThere() throws IOException {
        publishes("apology", "SIGNATURE_AND_SEAL").isOk();
        OfficeClock.show("2026-11-18T09:30");
        var dossier = extended();
        var missing = form("clerk", dossier, "apology").isProblem(409, "FORM_INCOMPLETE", "/signature", "/seal");
        assertThat(missing.text()).contains("Chưa có ảnh chữ ký của Lê Thanh Hùng", "Chưa có ảnh con dấu");
        assertThat(forms("clerk", dossier)
                        .each("/items", one -> one.path("missing").size())
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);
        var signature = addsSignature("leader").is(201);
        form("clerk", dossier, "apology").isProblem(409, "FORM_INCOMPLETE", "/seal");
        addsSeal().is(201);
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "apology"), "apology-signed")) {
            pdf.isSized(1, 148, 210).isPdfA().staysOnThePaper(10);
            assertThat(pdf.pictures()).hasSize(2);
            assertThat(pdf.text()).contains("Lê Thanh Hùng");
        }
        removes(signature, signature.header("ETag")).isOk();
        form("clerk", dossier, "apology").isProblem(409, "FORM_INCOMPLETE", "/signature");
    }

    @Test
    void theDeskOfficerSignsBothCopiesOfTheReceipt() throws IOException {
        var before = receivedInFull();
        OfficeClock.show("2026-11-18T10:00");
        publishes("receipt", "SIGNATURE").isOk();
        OfficeClock.show("2026-11-18T10:30");
        var dossier = receivedInFull();
        form("clerk", dossier, "receipt").isProblem(409, "FORM_INCOMPLETE", "/signature");
        addsSignature("leader").is(201);
        form("clerk", dossier, "receipt").isProblem(409, "FORM_INCOMPLETE", "/signature");
        addsSignature("clerk").is(201);
        try (var pdf = PrintedPdf.of(form("clerk", dossier, "receipt"), "receipt-signed")) {
            pdf.isSized(1, 297, 210).isPdfA().staysOnThePaper(10).keepsTheMiddleFree(8);
            assertThat(pdf.pictures()).hasSize(4); // a signature and a QR code on each copy
            assertThat(pdf.qrCodes(0)).hasSize(2);
        }
        try (var pdf = PrintedPdf.of(form("clerk", before, "receipt"), "receipt-by-hand")) {
            assertThat(pdf.pictures())
                    .as("what was written before is signed by hand")
                    .hasSize(2);
        }
    }

    @Test
    void aPictureHoldsFromItsDayUntilTheNext() throws IOException {
        var first = addsSignature("leader").is(201);
        adds("admin", "SIGNATURE", "leader", TODAY, "b.png", ink(300, 120, "png"))
                .isProblem(422, "PICTURE_NOT_LATER", "query:validFrom");
        adds("admin", "SIGNATURE", "leader", "2026-11-20", "b.png", ink(301, 121, "png"))
                .is(201);
        removes(first, null).isProblem(428, "IF_MATCH_REQUIRED");
        removes(first, first.header("ETag")).isOk();
        removes(first, first.header("ETag")).isProblem(412, "CHANGED_MEANWHILE");
        publishes("apology", "SIGNATURE").isOk();
        OfficeClock.show("2026-11-18T09:30");
        var early = extended();
        form("clerk", early, "apology").isProblem(409, "FORM_INCOMPLETE", "/signature");
        OfficeClock.show("2026-11-20T09:30");
        try (var pdf = PrintedPdf.of(form("clerk", extended(), "apology"), "apology-signed-later")) {
            assertThat(pdf.pictures()).hasSize(1);
        }
        assertThat(Desk.of("auditor").get(PICTURES).isOk().each("/items", one -> one.path("removal")
                        .isNull()))
                .containsExactly(true, false);
    }

    @Test
    void whatIsNoPictureOfASignatureIsRefused() {
        var good = ink(300, 120, "png");
        adds("admin", "SIGNATURE", "leader", TODAY, "a.png", SampleFiles.pdf("Chữ ký"))
                .isProblem(415, "UPLOAD_TYPE_NOT_ALLOWED");
        adds("admin", "SIGNATURE", "leader", TODAY, "a.pdf", good).isProblem(422, "UPLOAD_MISLABELLED");
        adds("admin", "SIGNATURE", "leader", TODAY, "a.png", Arrays.copyOf(good, 60))
                .isProblem(422, "PICTURE_UNREADABLE");
        adds("admin", "SIGNATURE", "leader", TODAY, "a.png", ink(30, 300, "png"))
                .isProblem(422, "PICTURE_SIZE");
        adds("admin", "SIGNATURE", "leader", TODAY, "a.png", ink(3001, 60, "png"))
                .isProblem(422, "PICTURE_SIZE");
        adds("admin", "SIGNATURE", "leader", TODAY, "a.png", new byte[(1 << 20) + 1])
                .isProblem(413, "UPLOAD_TOO_LARGE");
        adds("admin", "SIGNATURE", "nobody", TODAY, "a.png", good).isProblem(422, "PICTURE_OF_NOBODY", "query:account");
        adds("admin", "SIGNATURE", null, TODAY, "a.png", good).isProblem(422, "PICTURE_OF_NOBODY", "query:account");
        adds("admin", "SEAL", "leader", TODAY, "a.png", good).isProblem(422, "PICTURE_OF_NOBODY", "query:account");
        adds("admin", "SIGNATURE", "leader", "hôm nay", "a.png", good).isProblem(400, "DATE_MALFORMED");
        assertThat(Desk.of("admin").get(PICTURES).isOk().each("/items", one -> one))
                .isEmpty();
    }

    @Test
    void onlyTheAdministratorOfTheAgencyAddsAndLooks() {
        var picture = addsSignature("leader").is(201);
        var content = PICTURES + "/" + picture.text("/id") + "/content";
        assertThat(Desk.of("admin").get(content).isOk().header("Content-Type")).isEqualTo("image/png");
        for (var account : List.of("clerk", "officer", "leader")) {
            adds(account, "SEAL", null, TODAY, "a.png", ink(300, 300, "png")).isProblem(403, "FORBIDDEN");
            Desk.of(account).get(PICTURES).isProblem(403, "FORBIDDEN");
        }
        Desk.of("auditor").get(content).isProblem(403, "FORBIDDEN");
        Desk.of("admin").get(PICTURES + "/999999/content").isProblem(404, "PICTURE_NOT_FOUND");
    }

    @Test
    void aFormWithoutAPlaceOfTheOfficeIsSignedByHand() {
        publishes("control-slip", "SIGNATURE").isProblem(422, "TEMPLATE_SIGNED_BY_HAND", "/signing");
        publishes("result-slip", "SIGNATURE_AND_SEAL").isProblem(422, "TEMPLATE_SIGNED_BY_HAND", "/signing");
        publishes("refusal", "BY_HAND").isOk();
    }
}
