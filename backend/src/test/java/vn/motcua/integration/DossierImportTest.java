package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** History comes in line by line; a bad line is named and left out, the others go in. */
@QuarkusTest
@WithTestResource(RealServices.class)
class DossierImportTest extends EmptyOffice {

    private static final String FINISHED = "{\"type\":\"FINISHED\",\"at\":\"2016-03-03T10:00:00+07:00\"}";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sourceId;procedureCode                                                 | LINE_NOT_JSON       |",
                "{\"sourceId\":\"x\"                                                    | LINE_NOT_JSON       |",
                "[]                                                                     | LINE_NOT_JSON       |",
                "null                                                                   | LINE_NOT_JSON       |",
                "17                                                                     | LINE_NOT_JSON       |",
                "GOOD GOOD                                                              | LINE_NOT_JSON       |",
                "GOOD with \"promisedAt\":\"2016-03-05T17:00:00+07:00\"                 | UNKNOWN_FIELD       | /promisedAt",
                "GOOD with \"events\":[{\"kind\":\"FINISHED\"}]                         | UNKNOWN_FIELD       | /events/0/kind",
                "GOOD with \"applicant\":null                                           | LINE_INCOMPLETE     | /applicant",
                "GOOD with \"sourceId\":\" \"                                           | LINE_INCOMPLETE     | /sourceId",
                "GOOD with \"receivedAt\":null                                          | LINE_INCOMPLETE     | /receivedAt",
                "GOOD with \"receivedAt\":\"2016-03-01T08:00:00\"                       | INVALID_VALUE       | /receivedAt",
                "GOOD with \"channel\":\"PIGEON\"                                       | INVALID_VALUE       | /channel",
                "GOOD with \"procedureCode\":\"R2016-999\"                              | PROCEDURE_UNKNOWN   | /procedureCode",
                "GOOD with \"receivedAt\":\"2014-03-03T08:00:00+07:00\"                 | PROCEDURE_NOT_IN_FORCE | /procedureCode",
                "GOOD with \"receivedAt\":\"2026-11-18T09:01:00+07:00\"                 | DATE_IN_THE_FUTURE  | /receivedAt",
                "GOOD with \"receivedAt\":\"9999-12-31T08:00:00+07:00\"                 | DATE_IN_THE_FUTURE  | /receivedAt",
                "GOOD with \"receivedAt\":\"0001-01-01T08:00:00+07:00\"                 | DATE_OUT_OF_BOUNDS  | /receivedAt",
                "GOOD with \"events\":[{\"type\":\"FINISHED\",\"at\":\"2016-02-29T10:00:00+07:00\"}] | EVENT_OUT_OF_ORDER | /events/0/at",
                "GOOD with \"events\":[{\"type\":\"FINISHED\",\"at\":\"2027-01-04T10:00:00+07:00\"}] | DATE_IN_THE_FUTURE | /events/0/at",
                "GOOD with \"events\":[FINISHED,FINISHED]                               | ACT_NOT_IN_STATUS_FINISHED | /events/1",
                "GOOD with \"events\":[{\"type\":\"SUPPLEMENTED\",\"at\":\"2016-03-02T10:00:00+07:00\"}] | ACT_NOT_IN_STATUS_RECEIVED | /events/0",
                "GOOD with \"events\":[{\"type\":\"EXTENDED\",\"at\":\"2016-03-01T09:00:00+07:00\",\"workingDays\":-3}] | LINE_INCOMPLETE | /events/0/workingDays"
            })
    void namesABadLineAndTakesTheOthers(String pattern, String code, String pointer) {
        var answer = imports(good("a"), "", line(pattern), good("b")).isOk();
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
        assertThat(answer.json().path("unchanged").asInt()).isZero();
        assertThat(answer.json().path("rejected")).hasSize(1);
        var rejected = answer.json().path("rejected").get(0);
        assertThat(rejected.path("line").asInt()).isEqualTo(3);
        assertThat(rejected.path("code").asText()).as(rejected.toString()).isEqualTo(code);
        assertThat(rejected.path("pointer").asText(null)).isEqualTo(pointer);
        assertThat(rejected.path("detail").asText()).isNotBlank().doesNotContain("{");
        assertThat(rejected.path("detailEn").asText()).isNotBlank().doesNotContain("{");
        assertThat(Database.written()).containsAllEntriesOf(Map.of("dossiers", 2L, "numbers", 2L, "events", 4L));
    }

    @Test
    void computesDatesAndOutcomesByItself() {
        imports(good("a")).isOk();
        var list = Desk.of("clerk").get(DOSSIERS, "view", "ALL").isOk();
        assertThat(list.text("/items/0/code")).isEqualTo("H07.142-160301-0001");
        assertThat(list.text("/items/0/promisedAt")).isEqualTo("2016-03-04T17:00:00+07:00");
        assertThat(list.text("/items/0/outcome")).isEqualTo("EARLY");
        var dossier = Desk.of("clerk").opens(list.text("/items/0/code"));
        assertThat(dossier.json().path("steps"))
                .allSatisfy(step -> assertThat(step.path("state").asText()).isEqualTo("NOT_RECORDED"));
        var events = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk();
        assertThat(events.text("/chain/intact")).isEqualTo("true");
        assertThat(events.text("/items/0/at")).isEqualTo("2016-03-01T08:00:00+07:00");
        assertThat(events.text("/items/0/recordedAt")).startsWith("2026-11-18T09:00");
    }

    @Test
    void changesNothingWhenALineIsSentAgain() {
        imports(good("a")).isOk();
        var before = Database.written();
        var again = imports(good("a"), good("a")).isOk();
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(2);
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void takesALineOnceWhenTwoSendItTogether() throws Exception {
        var lines =
                IntStream.range(0, 20).mapToObj(number -> good("s" + number)).toArray(String[]::new);
        var answers = Concurrently.run(2, person -> imports(lines).isOk());
        var accepted = answers.stream()
                .mapToInt(answer -> answer.json().path("accepted").asInt())
                .sum();
        var unchanged = answers.stream()
                .mapToInt(answer -> answer.json().path("unchanged").asInt())
                .sum();
        assertThat(List.of(accepted, unchanged)).containsExactly(20, 20);
        assertThat(Database.written()).containsAllEntriesOf(Map.of("dossiers", 20L, "numbers", 20L));
    }

    @Test
    void isOpenToTheIntegratorWhoImportsForItsAgency() {
        Desk.ofTheIntegrator().imports(List.of(good("a"))).isOk();
        assertThat(Desk.of("clerk").get(DOSSIERS, "view", "ALL").text("/items/0/code"))
                .startsWith("H07.142-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "officer", "leader", "auditor", "catalogue"})
    void isClosedToOthers(String account) {
        Desk.of(account).imports(List.of(good("a"))).isProblem(403, "FORBIDDEN");
        assertThat(Database.written()).containsAllEntriesOf(Map.of("dossiers", 0L));
    }

    private static Answer imports(String... lines) {
        return Desk.of("admin").imports(List.of(lines));
    }

    /** GOOD stands for a good line, {@code with "member":value} puts that value in the place of its own. */
    private static String line(String pattern) {
        var parts = pattern.split(" with ", 2);
        var base = parts[0].replace("GOOD", good("bad"));
        if (parts.length == 1) {
            return base;
        }
        var member = parts[1].replace("FINISHED,FINISHED", FINISHED + "," + FINISHED);
        var name = member.substring(0, member.indexOf(':'));
        return base.replaceFirst(name + ":(\"[^\"]*\"|\\{[^}]*}|\\[[^]]*])(,)?", "")
                .replaceFirst(",?}$", "," + Matcher.quoteReplacement(member) + "}");
    }

    private static String good(String sourceId) {
        return "{\"sourceId\":\"" + sourceId + "\",\"procedureCode\":\"" + THREE_DAYS
                + "\",\"channel\":\"DIRECT\",\"applicant\":{\"name\":\"Nguyễn Thị Sáu\"},"
                + "\"receivedAt\":\"2016-03-01T08:00:00+07:00\",\"events\":[" + FINISHED + "]}";
    }
}
