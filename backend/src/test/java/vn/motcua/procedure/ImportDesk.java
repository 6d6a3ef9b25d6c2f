package vn.motcua.procedure;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;

/** Files of the catalogue over HTTP. */
record ImportDesk(Desk desk) {

    static final String IMPORTS = "/api/v1/procedure-imports";
    static final String EXPORT = "/api/v1/procedures/export";
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static ImportDesk admin() {
        return new ImportDesk(Desk.of("catalogue"));
    }

    Answer tries(byte[] csv) {
        return sends(desk.request().queryParam("dryRun", true), CSV, csv);
    }

    Answer tries(ListFile file) {
        return tries(file.bytes());
    }

    Answer imports(byte[] csv) {
        return imports(csv, "2026-11-18");
    }

    Answer imports(ListFile file) {
        return imports(file.bytes());
    }

    Answer imports(byte[] csv, String effectiveFrom) {
        return sends(published(effectiveFrom), CSV, csv);
    }

    Answer importsWorkbook(byte[] workbook) {
        return sends(published("2026-11-18"), XLSX, workbook);
    }

    Answer leavesDrafts(ListFile file) {
        return sends(desk.request().queryParam("publish", false), CSV, file.bytes());
    }

    String exported() {
        var text = new String(exported(CSV), StandardCharsets.UTF_8);
        return text.substring(1);
    }

    byte[] exported(String type) {
        return new Answer(desk.request().accept(type).get(EXPORT))
                .isOk()
                .response()
                .asByteArray();
    }

    Answer sends(RequestSpecification request, String type, byte[] file) {
        return new Answer(request.contentType(type).body(file).post(IMPORTS));
    }

    RequestSpecification published(String effectiveFrom) {
        return desk.request()
                .queryParam("decisionNumber", "T-99/QĐ-UBND")
                .queryParam("issuedOn", "2026-11-10")
                .queryParam("issuer", "UBND tỉnh Vĩnh Long")
                .queryParam("effectiveFrom", effectiveFrom);
    }
}
