package vn.motcua.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.ImportLine.Event;

/** What the simulated half year is supposed to be, counted from the lines that would be sent. */
class HistoryGeneratorTest {

    private static final DueDates DUE_DATES = new WeekdaysOf2016();
    private static final List<ImportLine> LINES = generate();

    private static final Map<String, CSVRecord> PROCEDURES = new DemoFile("procedures.csv")
            .records().stream().collect(toMap(row -> row.get("code"), Function.identity()));
    private static final Map<String, String> DEPARTMENTS = new DemoFile("fields.csv")
            .records().stream().collect(toMap(row -> row.get("name"), row -> row.get("department_code")));

    private static List<ImportLine> generate() {
        var plan = DemoPlan.load();
        var calendar = DeskCalendar.learn(DUE_DATES, plan.dates(), ProgressBar.silent());
        return new HistoryGenerator(plan, DUE_DATES, calendar).generate(ProgressBar.silent());
    }

    @Test
    void isTheSameToTheLastByteEveryTime() {
        assertThat(ndjson(generate())).isEqualTo(ndjson(LINES));
    }

    @Test
    void receivesTheDossiersOfThePeriodAndThoseCarriedOver() {
        assertThat(LINES).hasSize(2_090);
        assertThat(LINES.stream().filter(line -> receivedOn(line).isBefore(DemoPlan.FROM)))
                .hasSize(6)
                .allSatisfy(line -> {
                    assertThat(receivedOn(line)).isAfterOrEqualTo(LocalDate.of(2015, 12, 1));
                    assertThat(finishedOn(line)).isBetween(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 31));
                });
        assertThat(LINES).allSatisfy(line -> assertThat(receivedOn(line)).isBeforeOrEqualTo(DemoPlan.TO));
    }

    @Test
    void finishesEverythingInThePeriodAndNothingLate() {
        assertThat(LINES).allSatisfy(line -> {
            assertThat(finishedOn(line)).isBetween(DemoPlan.FROM, DemoPlan.TO);
            assertThat(finishedOn(line)).isBeforeOrEqualTo(dueOn(line));
        });
    }

    @Test
    void isEarlyAsOftenAsTheCommuneReported() {
        var early = LINES.stream()
                .filter(line -> finishedOn(line).isBefore(dueOn(line)))
                .toList();
        assertThat(early.stream().collect(groupingBy(HistoryGeneratorTest::department, counting())))
                .isEqualTo(Map.of("HCTP", 68L, "DDXD", 24L, "BTXH", 14L));
        assertThat(early).noneMatch(line -> limit(line).isSameDay());
        assertThat(early).allSatisfy(line -> assertThat(finishedOn(line)).isAfter(receivedOn(line)));
    }

    @Test
    void looksLikeTheWorkOfACommune() {
        assertThat(LINES.stream().map(HistoryGeneratorTest::field).distinct()).hasSize(22);
        assertThat(percent(line -> limit(line).isSameDay())).isBetween(70.0, 80.0);
        assertThat(percent(line -> field(line).equals("Đất đai"))).isBetween(8.0, 12.0);
        assertThat(percent(line -> Set.of("Bảo trợ xã hội", "Người có công").contains(field(line))))
                .isBetween(5.0, 8.0);
        assertThat(LINES.stream().map(ImportLine::channel).distinct()).containsExactlyInAnyOrder("DIRECT", "POSTAL");
    }

    @Test
    void keepsTheHoursOfTheDesk() {
        assertThat(LINES.stream().flatMap(HistoryGeneratorTest::moments)).allSatisfy(at -> {
            assertThat(at.getOffset()).isEqualTo(DeskHours.VIETNAM);
            assertThat(WeekdaysOf2016.works(at.toLocalDate())).as(at.toString()).isTrue();
            assertThat(isDeskTime(at.toLocalTime())).as(at.toString()).isTrue();
        });
    }

    @Test
    void receivesSameDayDossiersBeforeThreeInTheAfternoon() {
        assertThat(LINES.stream().filter(line -> limit(line).isSameDay()))
                .allSatisfy(line -> assertThat(line.receivedAt().toLocalTime()).isBefore(LocalTime.of(15, 0)));
    }

    @Test
    void tellsEveryDossierInOrder() {
        assertThat(LINES).allSatisfy(line -> assertThat(moments(line).toList())
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates());
        assertThat(LINES.stream().map(line -> types(line)).distinct())
                .containsExactlyInAnyOrder(
                        List.of("FINISHED", "RETURNED"),
                        List.of("REFUSED", "RETURNED"),
                        List.of("SUPPLEMENT_REQUESTED", "SUPPLEMENTED", "FINISHED", "RETURNED"));
    }

    @Test
    void explainsEveryRefusalAndSupplementRequestAndNothingElse() {
        assertThat(LINES.stream().flatMap(line -> line.events().stream()))
                .allSatisfy(event -> assertThat(event.reason() != null)
                        .isEqualTo(Set.of("REFUSED", "SUPPLEMENT_REQUESTED").contains(event.type())));
        assertThat(LINES.stream().filter(line -> types(line).contains("REFUSED")))
                .hasSizeBetween(3, 5);
        assertThat(LINES.stream().filter(line -> types(line).contains("SUPPLEMENTED")))
                .hasSizeBetween(10, 20);
    }

    @Test
    void numbersTheDossiersInTheOrderOfTheirReception() {
        assertThat(LINES.stream().map(ImportLine::receivedAt).toList()).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(LINES.stream().map(ImportLine::sourceId).toList())
                .isEqualTo(IntStream.rangeClosed(1, LINES.size())
                        .mapToObj("tam-phuoc-2016-h1-%04d"::formatted)
                        .toList());
    }

    @Test
    void saysThatItIsSimulated() {
        assertThat(LINES).allSatisfy(line -> assertThat(line.note()).isEqualTo("Dữ liệu mô phỏng"));
        assertThat(LINES)
                .allSatisfy(line -> assertThat(line.applicant().address()).endsWith(", xã Tam Phước"));
    }

    @Test
    void writesTheLineThatTheImportReads() {
        assertThat(MotCuaApi.json(LINES.getFirst()))
                .startsWith("{\"sourceId\":\"tam-phuoc-2016-h1-0001\",\"procedureCode\":\"R2016-")
                .contains("\"channel\":\"DIRECT\",\"applicant\":{\"name\":\"")
                .containsPattern(
                        "\"receivedAt\":\"2015-12-\\d\\dT\\d\\d:\\d\\d:00\\+07:00\",\"events\":\\[\\{\"type\":")
                .doesNotContain("null");
    }

    private static String ndjson(List<ImportLine> lines) {
        return lines.stream().map(MotCuaApi::json).collect(joining("\n"));
    }

    private static double percent(Predicate<ImportLine> which) {
        return 100.0 * LINES.stream().filter(which).count() / LINES.size();
    }

    private static boolean isDeskTime(LocalTime time) {
        return !time.isBefore(LocalTime.of(7, 0)) && time.isBefore(LocalTime.of(11, 0))
                || !time.isBefore(LocalTime.of(13, 0)) && time.isBefore(LocalTime.of(17, 0));
    }

    private static Stream<OffsetDateTime> moments(ImportLine line) {
        return Stream.concat(
                Stream.of(line.receivedAt()), line.events().stream().map(Event::at));
    }

    private static List<String> types(ImportLine line) {
        return line.events().stream().map(Event::type).toList();
    }

    private static LocalDate receivedOn(ImportLine line) {
        return line.receivedAt().toLocalDate();
    }

    private static LocalDate finishedOn(ImportLine line) {
        return at(line, "FINISHED", "REFUSED").orElseThrow().toLocalDate();
    }

    /** Counted from reception, or anew from the supplement. */
    private static LocalDate dueOn(ImportLine line) {
        return DUE_DATES
                .dueAt(at(line, "SUPPLEMENTED").orElse(line.receivedAt()), limit(line), line.channel())
                .toLocalDate();
    }

    private static Optional<OffsetDateTime> at(ImportLine line, String... types) {
        return line.events().stream()
                .filter(event -> Set.of(types).contains(event.type()))
                .map(Event::at)
                .findFirst();
    }

    private static Limit limit(ImportLine line) {
        return Limit.of(PROCEDURES.get(line.procedureCode()));
    }

    private static String field(ImportLine line) {
        return PROCEDURES.get(line.procedureCode()).get("field");
    }

    private static String department(ImportLine line) {
        return DEPARTMENTS.get(field(line));
    }
}
