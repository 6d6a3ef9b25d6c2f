package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.motcua.paperwork.PrintedPdf;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Biểu II.06a as the province wants it on paper and as a workbook. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SettlementFormatsTest extends EmptyOffice {

    private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z])(\\d+):([A-Z])(\\d+)\\)");
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
        OfficeClock.show("2026-10-30T09:00");
        received();
        OfficeClock.showNineOnAWednesday();
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).with("channel", "ONLINE"));
        var json = Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30", "groupBy", "CHANNEL")
                .isOk()
                .json();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(report(XLSX, "CHANNEL")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rowOf(rows, "TỔNG CỘNG").getCell(2).getFormula()).startsWith("SUM(D");
            assertThat(rowOf(rows, "TỔNG CỘNG").getCell(3).getFormula()).startsWith("SUM(D7:D");
            assertThat(recomputed(rows, "Trực tuyến")).isEqualTo(figures(json.path("rows"), "ONLINE"));
            assertThat(recomputed(rows, "Trực tiếp")).isEqualTo(figures(json.path("rows"), "DIRECT"));
            assertThat(recomputed(rows, "TỔNG CỘNG"))
                    .isEqualTo(figures(json))
                    .containsExactly(3L, 1L, 1L, 1L, 1L, 1L, 0L, 0L, 0L, 2L, 1L, 1L);
            for (var label : List.of("Trực tuyến", "Trực tiếp", "TỔNG CỘNG")) {
                assertThat(rowOf(rows, label).getCell(14).getFormula())
                        .isEqualTo("IF(C%1$d=G%1$d+L%1$d,\"khớp\",\"không khớp\")"
                                .formatted(rowOf(rows, label).getRowNum()));
            }
        }
    }

    /** Columns C to N of a row, as a spreadsheet computes them. */
    private static List<Long> recomputed(List<Row> rows, String label) {
        return IntStream.rangeClosed(2, 13)
                .mapToObj(column -> value(rows, rowOf(rows, label).getRowNum(), column))
                .toList();
    }

    private static long value(List<Row> rows, int number, int column) {
        var cell = rows.stream()
                .filter(row -> row.getRowNum() == number)
                .findFirst()
                .orElseThrow()
                .getCell(column);
        if (cell.getFormula() == null) {
            return cell.asNumber().longValueExact();
        }
        var sum = SUM.matcher(cell.getFormula());
        assertThat(sum.matches()).as(cell.getFormula()).isTrue();
        long total = 0;
        for (int line = Integer.parseInt(sum.group(2)); line <= Integer.parseInt(sum.group(4)); line++) {
            for (int at = sum.group(1).charAt(0) - 'A'; at <= sum.group(3).charAt(0) - 'A'; at++) {
                total += value(rows, line, at);
            }
        }
        return total;
    }

    private static List<Long> figures(JsonNode rows, String key) {
        for (var row : rows) {
            if (row.path("key").asText().equals(key)) {
                return figuresOf(row);
            }
        }
        throw new AssertionError(key);
    }

    private static List<Long> figures(JsonNode report) {
        return figuresOf(report.path("total"));
    }

    private static List<Long> figuresOf(JsonNode row) {
        return Stream.of("received", "resolved", "pending")
                .flatMap(part -> row.path(part).properties().stream())
                .map(figure -> figure.getValue().asLong())
                .toList();
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysTextInCsv() {
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("name", "=1+1"));
        try {
            Desk.of("clerk")
                    .receives(Reception.withoutPapers(CatalogueDesk.CODE).paper("1", 1, 0, 0));
            var answer = new Answer(Desk.of("leader")
                    .request()
                    .accept("text/csv")
                    .queryParam("from", "2026-11-01")
                    .queryParam("to", "2026-11-30")
                    .queryParam("groupBy", "PROCEDURE")
                    .get("/api/v1/reports/settlement"));
            assertThat(answer.isOk().text()).contains(CatalogueDesk.CODE + ",'=1+1,1,0,1,0,");
        } finally {
            Database.emptyOffice();
            CatalogueDesk.forgetTests();
        }
    }

    @Test
    void aGroupingThatThereIsNotIsRefused() {
        Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30", "groupBy", "HAMLET")
                .isProblem(400, "GROUPING_UNKNOWN", "query:groupBy");
    }

    @Test
    void aNameWithoutEndStaysInsideItsColumn() throws Exception {
        var endless = "Ố".repeat(200);
        CatalogueDesk.admin().inForce(CatalogueDesk.CODE, Map.of("name", endless));
        try {
            Desk.of("clerk")
                    .receives(Reception.withoutPapers(CatalogueDesk.CODE).paper("1", 1, 0, 0));
            var answer = new Answer(Desk.of("leader")
                    .request()
                    .accept("application/pdf")
                    .queryParam("from", "2026-11-01")
                    .queryParam("to", "2026-11-30")
                    .queryParam("groupBy", "PROCEDURE")
                    .get("/api/v1/reports/settlement"));
            try (var pdf = PrintedPdf.of(answer, "settlement-long-name")) {
                pdf.isSized(1, 297, 210).isPdfA().staysOnThePaper(12);
                assertThat(pdf.text().chars().filter(letter -> letter == 'Ố').count())
                        .isEqualTo(200);
            }
        } finally {
            Database.emptyOffice();
            CatalogueDesk.forgetTests();
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
