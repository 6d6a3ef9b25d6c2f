package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Tokens;

/** Whatever is wrong with a request, the answer says so in its own code and words, and nothing is half written. */
@QuarkusTest
@WithTestResource(RealServices.class)
class BadInputTest extends EmptyOffice {

    private static final String DEADLINES = "/api/v1/deadlines";

    @Test
    void anUnknownProcedure() {
        refused(() -> Desk.of("clerk").sends(Reception.withoutPapers("R2016-999")))
                .isProblem(422, "PROCEDURE_UNKNOWN", "/procedureCode");
        Desk.of("clerk").get("/api/v1/procedures/R2016-999").isProblem(404, "PROCEDURE_UNKNOWN");
        Desk.ofACitizen().get("/public/v1/procedures/R2016-999").isProblem(404, "PROCEDURE_UNKNOWN");
    }

    @Test
    void aProcedureThatIsNotYetInForce() {
        OfficeClock.show("2015-06-30T09:00"); // Tuesday, the day before
        refused(() -> Desk.of("clerk").sends(Reception.withoutPapers(THREE_DAYS)))
                .isProblem(422, "PROCEDURE_NOT_IN_FORCE", "/procedureCode");
    }

    @Test
    void aComponentThatTheVersionDoesNotList() {
        refused(() -> Desk.of("clerk").sends(Reception.withoutPapers(THREE_DAYS).paper("77", 1, 0, 0)))
                .isProblem(422, "DOCUMENT_NOT_LISTED", "/documents/0/requiredDocument");
    }

    @Test
    void aComponentCountedTwice() {
        var reception = Reception.withoutPapers(THREE_DAYS).paper("1", 1, 0, 0).paper("1", 1, 0, 0);
        refused(() -> Desk.of("clerk").sends(reception))
                .isProblem(422, "DOCUMENT_TWICE", "/documents/1/requiredDocument");
    }

    @Test
    void aRequiredComponentThatIsMissing() {
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS).withoutTheFirstPaper()))
                .isProblem(422, "REQUIRED_DOCUMENT_MISSING", "/documents");
    }

    @Test
    void negativeCounts() {
        var reception =
                Reception.withoutPapers(THREE_DAYS).paper("1", -1, -2, -3).with("sets", -1);
        refused(() -> Desk.of("clerk").sends(reception))
                .isProblem(
                        400,
                        "VALIDATION_FAILED",
                        "/documents/0/originals",
                        "/documents/0/certifiedCopies",
                        "/documents/0/copies",
                        "/sets");
    }

    @Test
    void missingMembers() {
        var reception = Reception.of(THREE_DAYS)
                .without("procedureCode")
                .without("channel")
                .from("  ")
                .with("documents", null);
        refused(() -> Desk.of("clerk").sends(reception))
                .isProblem(400, "VALIDATION_FAILED", "/procedureCode", "/channel", "/applicant/name", "/documents");
    }

    @ParameterizedTest(name = "applicant with {0} {1}")
    @CsvSource({
        "idNumber, 12 34",
        "birthDate, 14/05/1996",
        "birthDate, 1996-13",
        "phone, call me",
        "email, no at sign",
    })
    void malformedMembersOfTheApplicant(String member, String value) {
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS).applicant(member, value)))
                .isProblem(400, "VALIDATION_FAILED", "/applicant/" + member);
    }

    @Test
    void aMemberThatTheApiDoesNotKnow() {
        // Above all a date: no client can set it.
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS).with("promisedAt", "2026-11-18T10:00:00+07:00")))
                .isProblem(400, "UNKNOWN_FIELD", "/promisedAt");
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS).applicant("nickname", "Phúc")))
                .isProblem(400, "UNKNOWN_FIELD", "/applicant/nickname");
    }

    @Test
    void aValueOfTheWrongKind() {
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS).with("channel", "PIGEON")))
                .isProblem(400, "INVALID_VALUE", "/channel");
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS).with("sets", "two")))
                .isProblem(400, "INVALID_VALUE", "/sets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"procedureCode\":", "not json", "{\"sets\": 01}"})
    void aBodyThatIsNoJson(String body) {
        refused(() -> Desk.of("clerk").post(DOSSIERS, body)).isProblem(400, "BODY_MALFORMED");
    }

    @Test
    void noBodyAtAll() {
        refused(() -> Desk.of("clerk").post(DOSSIERS, "")).isProblem(400, "VALIDATION_FAILED", "");
    }

    @Test
    void aBodyOfAnotherMediaType() {
        var answer = refused(() -> new Answer(Desk.of("clerk")
                .request()
                .contentType("text/plain")
                .body("procedureCode=R2016-001")
                .post(DOSSIERS)));
        answer.isProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("momentsWithoutZone")
    void aDateWithoutZone(String path, String parameter, Object[] query) {
        var all = Stream.concat(Stream.of(query), Stream.of(parameter, "2026-11-18T09:00:00"))
                .toArray();
        refused(() -> Desk.of("clerk").get(path, all)).isProblem(400, "DATE_WITHOUT_ZONE", "query:" + parameter);
    }

    static Stream<Arguments> momentsWithoutZone() {
        return Stream.of(
                Arguments.of(DEADLINES, "receivedAt", new Object[] {"limit", "3", "unit", "WORKING_DAY"}),
                Arguments.of("/api/v1/procedures/" + THREE_DAYS + "/deadline", "receivedAt", new Object[] {}),
                Arguments.of(
                        "/api/v1/reports/settlement", "asOf", new Object[] {"from", "2026-01-01", "to", "2026-06-30"}));
    }

    @Test
    void aYearWithoutACalendar() {
        refused(() -> Desk.of("clerk")
                        .get(DEADLINES, "receivedAt", "1990-12-31T09:00:00+07:00", "limit", "3", "unit", "WORKING_DAY"))
                .isProblem(422, "CALENDAR_YEAR_NOT_LOADED");
        OfficeClock.show("2027-12-30T09:00"); // Thursday: three days on it is 2028
        refused(() -> Desk.of("clerk").sends(Reception.of(THREE_DAYS))).isProblem(422, "CALENDAR_YEAR_NOT_LOADED");
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "limit, 0, 422, LIMIT_NOT_POSITIVE",
        "limit, -3, 422, LIMIT_NOT_POSITIVE",
        "limit, 100000, 422, LIMIT_TOO_LONG",
        "limit, 1e999999999, 422, LIMIT_TOO_LONG",
        "limit, 1e-999999999, 422, LIMIT_FRACTION",
        "limit, 0.3, 422, LIMIT_FRACTION",
        "limit, three, 400, LIMIT_NOT_A_NUMBER",
        "unit, MOON, 400, UNKNOWN_UNIT",
        "channel, PIGEON, 400, UNKNOWN_CHANNEL",
        "receivedAt, yesterday, 400, DATE_UNREADABLE",
        "receivedAt, 9999-12-31T09:00:00+07:00, 400, DATE_OUT_OF_BOUNDS",
        "receivedAt, 0001-01-01T09:00:00+07:00, 400, DATE_OUT_OF_BOUNDS",
        "receivedAt, 2199-01-02T09:00:00+07:00, 422, CALENDAR_YEAR_NOT_LOADED"
    })
    void aDeadlineThatCannotBeAskedFor(String parameter, String value, int status, String code) {
        var query =
                new TreeMap<>(Map.of("receivedAt", "2026-11-18T09:00:00+07:00", "limit", "3", "unit", "WORKING_DAY"));
        query.put(parameter, value);
        var all = query.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        Desk.of("clerk").get(DEADLINES, all).isProblem(status, code);
    }

    /** What is received live is stamped by the server; a question about a day to come is only a question. */
    @Test
    void aReceptionToComeMayBeAskedFor() {
        Desk.of("clerk")
                .get(DEADLINES, "receivedAt", "2027-06-01T09:00:00+07:00", "limit", "1", "unit", "WORKING_DAY")
                .isOk();
    }

    @ParameterizedTest(name = "{0}?{1}={2}: {3} {4}")
    @CsvSource({
        "/api/v1/dossiers, limit, 0, VALIDATION_FAILED, query:limit",
        "/api/v1/dossiers, limit, 501, VALIDATION_FAILED, query:limit",
        "/api/v1/dossiers, cursor, abc, CURSOR_MALFORMED, query:cursor",
        "/api/v1/dossiers, due, SOMEDAY, DUE_UNKNOWN, query:due",
        "/api/v1/dossiers, from, 1/1/2016, DATE_MALFORMED, query:from",
        "/api/v1/dossiers, from, 9999-01-01, DATE_OUT_OF_BOUNDS, query:from",
        "/api/v1/calendar/desk-hours, scope, PLANET, UNKNOWN_SCOPE, query:scope",
        "/api/v1/procedures, cursor, %%%, CURSOR_MALFORMED, query:cursor",
        "/api/v1/applicants, phone, 123, VALIDATION_FAILED, query:phone",
        "/api/v1/applicants, email, x, ID_NUMBER_OR_PHONE_REQUIRED, query:idNumber",
        "/api/v1/reports/settlement, from, 2016-01-01, DATE_REQUIRED, query:to"
    })
    void aParameterThatCannotBeRead(String path, String parameter, String value, String code, String pointer) {
        Desk.of("clerk").get(path, parameter, value).isProblem(400, code, pointer);
    }

    @Test
    void aPeriodThatCannotBe() {
        var path = "/api/v1/reports/settlement";
        var leader = Desk.of("leader");
        leader.get(path, "from", "2016-06-30", "to", "2016-01-01").isProblem(400, "PERIOD_UPSIDE_DOWN", "query:to");
        leader.get(path, "from", "2026-12-01", "to", "2026-12-31").isProblem(400, "PERIOD_IN_THE_FUTURE", "query:from");
        leader.get(path, "from", "1900-01-01", "to", "2016-01-01").isProblem(400, "PERIOD_TOO_LONG", "query:to");
    }

    @Test
    void noTokenAtAll() {
        var answer = refused(() -> Desk.ofACitizen().sends(Reception.of(THREE_DAYS)));
        answer.isProblem(401, "UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjbGVyayJ9."})
    void aTokenThatNobodySigned(String token) {
        refused(() -> Desk.withToken(token).sends(Reception.of(THREE_DAYS))).isProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void anExpiredToken() {
        var reception = Reception.of(THREE_DAYS);
        var desk = Desk.withToken(Tokens.expired("clerk"));
        refused(() -> desk.sends(reception)).isProblem(401, "TOKEN_EXPIRED");
        desk.get("/api/v1/me").isProblem(401, "TOKEN_EXPIRED");
    }

    @Test
    void anAddressThatIsNone() {
        Desk.of("clerk").get("/api/v1/nothing").isProblem(404, "NOT_FOUND");
        Desk.of("clerk").get(DOSSIERS + "/H07.142-161123-9999").isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void aMethodThatTheAddressDoesNotTake() {
        new Answer(Desk.of("clerk").request().delete(DOSSIERS)).isProblem(405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void aRoleThatMayNotReceive() {
        for (var account : List.of("officer", "leader", "auditor", "catalogue", "admin")) {
            refused(() -> Desk.of(account).sends(Reception.of(THREE_DAYS))).isProblem(403, "FORBIDDEN");
        }
    }

    /** Sends it, and proves that the database is as it was. */
    private static Answer refused(Supplier<Answer> request) {
        var before = Database.written();
        var answer = request.get();
        assertThat(Database.written()).isEqualTo(before);
        return answer;
    }
}
