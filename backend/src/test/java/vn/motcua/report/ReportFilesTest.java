package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.paperwork.PrintedPdf;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** A report as somebody takes it away: as CSV, as a workbook, on paper. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ReportFilesTest extends EmptyOffice {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"bấm\")";
    private static final String LONG_NAME = "Nguyễn".repeat(34).substring(0, 200);

    @Test
    void aReasonThatLooksLikeAFormulaStaysTextInCsv() {
        refused(FORMULA);
        assertThat(file("supplements", "text/csv").text())
                .startsWith("\uFEFF")
                .contains(",\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"bấm\"\")\",1,")
                .contains("Tổng cộng,1,");
    }

    @Test
    void aReasonThatLooksLikeAFormulaStaysTextInAWorkbook() throws IOException {
        refused(FORMULA);
        var cells = cells(file("supplements", XLSX));
        assertThat(cells).contains(FORMULA, "Tổng cộng", BigDecimal.ONE);
    }

    @Test
    void aNameOfTwoHundredLettersWithoutABlankStaysOnThePaper() throws IOException {
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).from(LONG_NAME));
        try (var printed =
                PrintedPdf.of(dossiers("channels", "RECEIVED", "application/pdf"), "report-channels-dossiers")) {
            printed.isSized(1, 297, 210).staysOnThePaper(12);
            assertThat(printed.text().replace(" ", "")).contains(LONG_NAME);
        }
    }

    @Test
    void isPrintedOnALandscapeSheetWithItsTitlePeriodAndTotal() throws IOException {
        received();
        try (var printed = PrintedPdf.of(file("channels", "application/pdf"), "report-channels")) {
            printed.isSized(1, 297, 210).isPdfA().staysOnThePaper(12);
            assertThat(printed.text())
                    .contains(
                            "Tỷ lệ theo kênh tiếp nhận",
                            "Từ ngày 01/11/2026 đến ngày 30/11/2026",
                            "Tổng cộng",
                            "Trang 1/1");
        }
    }

    @Test
    void workingTimeIsToldInHoursAsTheHeadsSay() throws IOException {
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        var json = Desk.of("leader")
                .get("/api/v1/reports/steps", "from", "2026-11-01", "to", "2026-11-30")
                .isOk()
                .json();
        int column = json.path("columns").findValuesAsText("key").indexOf("ALLOTTED");
        assertThat(json.path("columns").get(column).at("/label/vi").asText()).isEqualTo("Định mức (giờ làm việc)");
        int minutes = json.at("/total/cells/" + column + "/value").asInt();
        assertThat(minutes).isPositive().isEqualTo(minutes / 60 * 60);
        var total = file("steps", "text/csv")
                .text()
                .lines()
                .filter(line -> line.contains(",Tổng cộng,"))
                .findFirst()
                .orElseThrow();
        assertThat(new BigDecimal(total.split(",")[column + 2])).isEqualByComparingTo(new BigDecimal(minutes / 60));
        assertThat(cells(file("steps", XLSX)))
                .filteredOn(BigDecimal.class::isInstance)
                .anySatisfy(cell -> assertThat((BigDecimal) cell).isEqualByComparingTo(new BigDecimal(minutes / 60)))
                .noneSatisfy(cell -> assertThat((BigDecimal) cell).isEqualByComparingTo(new BigDecimal(minutes)));
    }

    /** Promised for Monday 23/11, extended until Thursday 26/11, resolved on Wednesday 25/11: a working day late, not early. */
    @Test
    void hoursAreToldFromTheDateThatMakesADossierLate() {
        OfficeClock.show("2026-11-18T09:00");
        var dossier = Desk.of("leader").does("EXTEND", received(), Map.of("reason", "Chờ xác minh", "workingDays", 2));
        OfficeClock.show("2026-11-25T09:00");
        assertThat(hours("late", "OPEN_OVERDUE")).isPositive();
        assertThat(hours("due-soon", "DUE")).isNegative();
        walk(dossier, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        assertThat(hours("late", "RESOLVED_LATE")).isPositive().isEqualTo(hours("emulation", "LATE"));
    }

    private static int hours(String report, String column) {
        var listed = Desk.of("leader")
                .get(
                        "/api/v1/reports/" + report + "/dossiers",
                        "from",
                        "2026-11-01",
                        "to",
                        "2026-11-30",
                        "column",
                        column)
                .isOk()
                .json()
                .path("items");
        assertThat(listed).hasSize(1);
        return listed.path(0).path("workingMinutesOver").asInt();
    }

    @Test
    void aHamletIsFoundBehindANumberOrAGroup() {
        var addresses = Map.of(
                "Tổ 5, ấp Phú Hòa, xã Tam Phước", "Ấp Phú Hòa",
                "số nhà 12/3 tổ 7 ấp Phú Hòa; xã Tam Phước", "Ấp Phú Hòa",
                "12 đường 30/4, Khu phố 3, phường 6", "Khu Phố 3",
                "Tổ dân phố 9, phường 6", "Tổ Dân Phố 9",
                "Tổ 4, phường 6", "Tổ 4",
                "45 Nguyễn Huệ, phường 6", "–");
        addresses.keySet().forEach(address -> Desk.of("clerk")
                .receives(Reception.of(THREE_DAYS).applicant("address", address)));
        var rows = new HashMap<String, Integer>();
        Desk.of("leader")
                .get("/api/v1/reports/hamlets", "from", "2026-11-01", "to", "2026-11-30")
                .isOk()
                .json()
                .path("rows")
                .forEach(row -> rows.put(
                        row.path("key").asText(), row.at("/cells/0/value").asInt()));
        assertThat(rows).containsOnlyKeys(new HashSet<>(addresses.values())).containsEntry("Ấp Phú Hòa", 2);
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        var answer = request("application/pdf", "channels", Map.of("lang", "EN"));
        try (var printed = PrintedPdf.of(answer, "report-channels-en")) {
            assertThat(printed.text()).contains("Channels", "as known at", "No dossier in this period.");
        }
    }

    /** The widest of all, which is printed in parts. */
    @ParameterizedTest
    @ValueSource(strings = {"VI", "EN"})
    void noWordOfTheScorecardIsBrokenToFitItsColumn(String language) throws IOException {
        received();
        var asked = Map.of("lang", language);
        List<String> words = Desk.of("leader")
                .get("/api/v1/reports/scorecard", "from", "2026-11-01", "to", "2026-11-30")
                .each("/columns", column -> column.at("/label/" + language.toLowerCase(Locale.ROOT))
                        .asText());
        try (var printed =
                PrintedPdf.of(request("application/pdf", "scorecard", asked), "report-scorecard-" + language)) {
            printed.isSized(1, 297, 210).staysOnThePaper(12);
            assertThat(printed.text().split("\\s+"))
                    .contains(String.join(" ", words).split(" "));
        }
    }

    @Test
    void isNamedAfterWhatIsInIt() {
        assertThat(file("late", "text/csv").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"late-2026-11-01-2026-11-30.csv\"");
    }

    @Test
    void theListBehindAFigureIsAFileToo() {
        var dossier = received();
        assertThat(dossiers("channels", "RECEIVED", "text/csv").text()).contains("Nguyễn Hoàng Phúc," + dossier.code());
    }

    @Test
    void anythingElseIsNotOffered() {
        request("image/png", "late", Map.of()).isProblem(406, "NOT_ACCEPTABLE");
    }

    private static void refused(String reason) {
        var submitted = Desk.of("clerk").submits(Reception.of(THREE_DAYS));
        Desk.of("clerk").does("REFUSE_AT_RECEPTION", submitted, Map.of("reason", reason));
    }

    private static Answer file(String report, String mediaType) {
        return request(mediaType, report, Map.of()).isOk();
    }

    private static Answer dossiers(String report, String column, String mediaType) {
        return request(mediaType, report + "/dossiers", Map.of("column", column))
                .isOk();
    }

    private static Answer request(String mediaType, String path, Map<String, String> more) {
        return new Answer(Desk.of("leader")
                .request()
                .accept(mediaType)
                .queryParam("from", "2026-11-01")
                .queryParam("to", "2026-11-30")
                .queryParams(more)
                .get("/api/v1/reports/" + path));
    }

    /** The values of a workbook, none of which may be computed. */
    private static List<Object> cells(Answer answer) throws IOException {
        var cells = new ArrayList<>();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.response().asByteArray()))) {
            for (var row : workbook.getFirstSheet().read()) {
                row.forEach(cell -> {
                    if (cell != null) {
                        assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                        cells.add(cell.getValue());
                    }
                });
            }
        }
        return cells;
    }
}
