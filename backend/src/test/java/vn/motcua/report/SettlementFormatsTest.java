package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Biểu II.06a as the province wants it on paper and as a workbook. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SettlementFormatsTest extends EmptyOffice {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static byte[] report(String type, String groupBy) {
        return Desk.of("leader")
                .request()
                .accept(type)
                .queryParam("from", "2026-11-01")
                .queryParam("to", "2026-11-30")
                .queryParam("groupBy", groupBy)
                .get("/api/v1/reports/settlement")
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"II.06a-2026-11-01-2026-11-30-" + groupBy
                                + (type.equals(XLSX) ? ".xlsx\"" : ".pdf\""))
                .extract()
                .asByteArray();
    }

    @Test
    void isPrintedAcrossAnA4SheetWithEveryHeadOfTheCircularAndNoBlank() throws Exception {
        received();
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).with("channel", "ONLINE"));
        try (var pdf = Loader.loadPDF(report("application/pdf", "CHANNEL"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var page = pdf.getPage(0).getMediaBox();
            assertThat(Math.round(page.getWidth())).isEqualTo(842);
            assertThat(Math.round(page.getHeight())).isEqualTo(595);
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("II.06a/VPCP/KSTT")
                    .contains("02/2017/TT-VPCP ngày 31/10/2017")
                    .contains("từ ngày 01/11/2026 đến hết ngày 30/11/2026")
                    .contains("Đơn vị nhận báo cáo")
                    .contains("Đơn vị tính: số hồ sơ TTHC")
                    .contains("Trực tiếp, dịch vụ bưu chính")
                    .contains("(3)=(4)+(5)+(6)")
                    .contains("Trực tuyến 1 1 0 0 0 0 0 0 1 1 0")
                    .contains("TỔNG CỘNG 2 1 1 0 0 0 0 0 2 2 0")
                    .contains("NGƯỜI LẬP BIỂU");
        }
    }

    @Test
    void isAWorkbookWhoseSumsAreFormulasThatAddUp() throws Exception {
        received();
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).with("channel", "ONLINE"));
        var json = Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30", "groupBy", "CHANNEL")
                .isOk();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(report(XLSX, "CHANNEL")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            var first = rowOf(rows, "Trực tiếp");
            assertThat(first.getCell(2).getFormula()).isEqualTo("SUM(D%1$d:F%1$d)".formatted(first.getRowNum()));
            assertThat(first.getCell(6).getFormula()).isEqualTo("SUM(H%1$d:K%1$d)".formatted(first.getRowNum()));
            assertThat(first.getCell(11).getFormula()).isEqualTo("SUM(M%1$d:N%1$d)".formatted(first.getRowNum()));
            assertThat(first.getCell(14).getFormula()).startsWith("IF(C%1$d=G%1$d+L%1$d".formatted(first.getRowNum()));
            var total = rowOf(rows, "TỔNG CỘNG");
            assertThat(total.getCell(3).getFormula()).isEqualTo("SUM(D7:D%d)".formatted(total.getRowNum() - 1));
            double online = rows.stream()
                    .filter(row -> row.getRowNum() > 6 && row.getRowNum() < total.getRowNum())
                    .mapToDouble(row -> row.getCell(3).asNumber().doubleValue())
                    .sum();
            assertThat((long) online)
                    .isEqualTo(json.json().at("/total/received/online").asLong())
                    .isEqualTo(1);
        }
    }

    @Test
    void aPeriodWithoutDossiersIsATableOfNoughts() throws Exception {
        try (var pdf = Loader.loadPDF(report("application/pdf", "FIELD"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("TỔNG CỘNG 0 0 0 0 0 0 0 0 0 0 0");
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(report(XLSX, "FIELD")))) {
            assertThat(rowOf(workbook.getFirstSheet().read(), "TỔNG CỘNG")
                            .getCell(3)
                            .asNumber())
                    .isZero();
        }
    }

    @Test
    void asOfAMomentBeforeTheFirstDossierIsEmptyAndNoError() {
        received();
        var report = Desk.of("leader")
                .get(
                        "/api/v1/reports/settlement",
                        "from",
                        "2026-11-01",
                        "to",
                        "2026-11-30",
                        "asOf",
                        "2010-01-01T00:00:00+07:00")
                .isOk();
        assertThat(report.json().at("/rows")).isEmpty();
        assertThat(report.text("/total/received/total")).isEqualTo("0");
    }

    private static Row rowOf(List<Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 1
                        && row.getCell(1) != null
                        && label.equals(row.getCell(1).getText()))
                .findFirst()
                .orElseThrow();
    }
}
