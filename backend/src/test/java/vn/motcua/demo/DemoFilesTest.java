package vn.motcua.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFilesTest {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final List<CSVRecord> agencies = new DemoFile("agencies.csv").records();
    private final List<CSVRecord> departments = new DemoFile("departments.csv").records();
    private final List<CSVRecord> staff = new DemoFile("staff.csv").records();
    private final List<CSVRecord> fields = new DemoFile("fields.csv").records();
    private final List<CSVRecord> procedures = new DemoFile("procedures.csv").records();
    private final Map<String, List<CSVRecord>> documents = byProcedure("required-documents.csv");
    private final Map<String, List<CSVRecord>> steps = byProcedure("process-steps.csv");

    @Test
    void holdsAsManyProceduresAndFieldsAsTheCommunePosted() {
        assertThat(procedures).hasSize(124);
        assertThat(fields).hasSize(22);
        assertThat(column(procedures, "code")).hasSize(124);
        assertThat(column(procedures, "field")).isEqualTo(column(fields, "name"));
    }

    @Test
    void everyCodeLeadsSomewhere() {
        Set<String> procedureCodes = column(procedures, "code");
        assertThat(documents.keySet()).isEqualTo(procedureCodes);
        assertThat(steps.keySet()).isEqualTo(procedureCodes);

        Set<String> agencyCodes = column(agencies, "code");
        assertThat(column(agencies, "parent")).isSubsetOf(with(agencyCodes, ""));
        assertThat(column(departments, "agency_code")).isSubsetOf(agencyCodes);

        Set<String> ofEachCommune = column(departments, "code");
        assertThat(departments).hasSize(2 * ofEachCommune.size());
        assertThat(column(fields, "department_code")).isSubsetOf(ofEachCommune);
        assertThat(column(new DemoFile("process-steps.csv").records(), "department_code"))
                .isSubsetOf(ofEachCommune);
        for (CSVRecord person : staff) {
            List<String> own = List.of(person.get("departments").split(";"));
            assertThat(agencyCodes).contains(person.get("agency_code"));
            assertThat(ofEachCommune).containsAll(own);
            assertThat(own).contains(person.get("primary_department"));
        }
    }

    @Test
    void everyProcedureAsksForDocumentsInOrder() {
        documents.forEach((procedure, rows) -> {
            assertThat(numbers(rows)).as(procedure).isEqualTo(upTo(rows.size()));
            assertThat(column(rows, "name")).as(procedure).hasSize(rows.size());
        });
    }

    @Test
    void aDocumentIsCountedExactlyWhenItIsMandatory() {
        documents.values().stream().flatMap(List::stream).forEach(row -> {
            int papers = number(row, "originals") + number(row, "certified_copies") + number(row, "copies");
            assertThat(papers > 0).as(row.toString()).isEqualTo(Boolean.parseBoolean(row.get("mandatory")));
        });
    }

    @Test
    void everyProcessStartsAndEndsAtTheDeskAndIsSignedByALeader() {
        steps.forEach((procedure, rows) -> {
            assertThat(numbers(rows)).as(procedure).isEqualTo(upTo(rows.size()));
            assertThat(rows).as(procedure).hasSizeGreaterThanOrEqualTo(3);
            assertThat(rows.getFirst().get("role")).as(procedure).isEqualTo("CLERK");
            assertThat(rows.getLast().get("role")).as(procedure).isEqualTo("CLERK");
            assertThat(column(rows, "role")).as(procedure).isEqualTo(Set.of("CLERK", "OFFICER", "LEADER"));
        });
    }

    @Test
    void professionalStepsBelongToTheDepartmentThatLeadsTheField() {
        Map<String, String> departmentOfField =
                fields.stream().collect(toMap(row -> row.get("name"), row -> row.get("department_code")));
        for (CSVRecord procedure : procedures) {
            String lead = departmentOfField.get(procedure.get("field"));
            Map<String, String> departmentOfRole = Map.of("CLERK", "MOTCUA", "OFFICER", lead, "LEADER", "LDUB");
            for (CSVRecord step : steps.get(procedure.get("code"))) {
                assertThat(step.get("department_code")).isEqualTo(departmentOfRole.get(step.get("role")));
            }
        }
    }

    @Test
    void theStepsOfAProcessFitItsLimit() {
        for (CSVRecord procedure : procedures) {
            BigDecimal allotted = steps.get(procedure.get("code")).stream()
                    .map(DemoFilesTest::workingHours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(allotted).as(procedure.get("code")).isLessThanOrEqualTo(workingHoursOfLimit(procedure));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies.csv",
                "departments.csv",
                "staff.csv",
                "fields.csv",
                "procedures.csv",
                "required-documents.csv",
                "process-steps.csv",
                "history-2016-h1.csv",
                "history-2016-h1-reasons.csv"
            })
    void textIsComposedUnicode(String file) {
        for (CSVRecord row : new DemoFile(file).records()) {
            assertThat(row.isConsistent()).as(row.toString()).isTrue();
            assertThat(row.stream())
                    .as(row.toString())
                    .allMatch(cell -> Normalizer.isNormalized(cell, Normalizer.Form.NFC));
        }
    }

    /** A calendar-day step is taken at its longest: any days beyond whole weeks may all be working days. */
    private static BigDecimal workingHours(CSVRecord step) {
        var value = new BigDecimal(step.get("allotted_value"));
        return switch (step.get("allotted_unit")) {
            case "WORKING_HOUR" -> value;
            case "WORKING_DAY" -> value.multiply(HOURS_A_DAY);
            case "CALENDAR_DAY" -> {
                int days = value.intValueExact();
                yield HOURS_A_DAY.multiply(BigDecimal.valueOf(days / 7 * 5 + Math.min(days % 7, 5)));
            }
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    /** A limit in calendar days is taken at its shortest, with a public holiday in it. */
    private static BigDecimal workingHoursOfLimit(CSVRecord procedure) {
        int value = number(procedure, "time_limit_value");
        int days =
                switch (Limit.of(procedure).unit()) {
                    case "SAME_DAY" -> 1;
                    case "WORKING_DAY" -> value;
                    case "CALENDAR_DAY" -> value * 5 / 7 - 1;
                    default -> throw new IllegalArgumentException(procedure.toString());
                };
        return HOURS_A_DAY.multiply(BigDecimal.valueOf(days));
    }

    private static Map<String, List<CSVRecord>> byProcedure(String file) {
        return new DemoFile(file).records().stream().collect(groupingBy(row -> row.get("procedure_code")));
    }

    private static Set<String> column(List<CSVRecord> rows, String name) {
        return rows.stream().map(row -> row.get(name)).collect(toSet());
    }

    private static Set<String> with(Set<String> set, String element) {
        var both = new HashSet<>(set);
        both.add(element);
        return both;
    }

    private static List<Integer> numbers(List<CSVRecord> rows) {
        return rows.stream().map(row -> number(row, "seq")).toList();
    }

    private static List<Integer> upTo(int size) {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
