package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.KeycloakAdmin;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** Somebody is absent and a colleague stands in. Today is Wednesday 18 November 2026. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SubstitutionTest extends AdministeredOffice {

    @BeforeEach
    void aColleague() {
        create(person("thu.ngoc", "officer", "clerk"));
    }

    @Test
    void theSubstituteIsToldForWhomTheyStandInFromTheFirstToTheLastDay() {
        new KeycloakAdmin().choosePassword("thu.ngoc", "matkhaumoi-2026");
        var ngoc = Desk.withToken(Tokens.signIn("thu.ngoc", "matkhaumoi-2026")
                .path("access_token")
                .asText());
        var created = admin().post(SUBSTITUTIONS, absence("officer", "thu.ngoc", "2026-11-23", "2026-11-24"))
                .is(201);
        assertThat(created.text("/absent/name")).isEqualTo("Đặng Thị Lan");
        assertThat(created.text("/state")).isEqualTo("UPCOMING");
        assertThat(ngoc.get("/api/v1/me").isOk().json().path("standsInFor")).isEmpty();
        OfficeClock.show("2026-11-23T00:00");
        var me = ngoc.get("/api/v1/me").isOk();
        assertThat(me.text("/standsInFor/0/username")).isEqualTo("officer");
        assertThat(me.text("/standsInFor/0/name")).isEqualTo("Đặng Thị Lan");
        assertThat(me.text("/standsInFor/0/roles/0")).isEqualTo("officer");
        assertThat(me.text("/standsInFor/0/lastDay")).isEqualTo("2026-11-24");
        assertThat(admin().get(STAFF + "/officer").text("/absentToday")).isEqualTo("true");
        assertThat(ids("on", "2026-11-24")).hasSize(1);
        assertThat(ids("on", "2026-11-25")).isEmpty();
        OfficeClock.show("2026-11-24T23:59");
        assertThat(ngoc.get("/api/v1/me").isOk().json().path("standsInFor")).hasSize(1);
        OfficeClock.show("2026-11-25T00:00");
        assertThat(ngoc.get("/api/v1/me").isOk().json().path("standsInFor")).isEmpty();
    }

    @Test
    void pointsAtWhatCannotBe() {
        refused(
                absence("officer", "officer", "2026-11-23", "2026-11-24"),
                "SUBSTITUTE_IS_ABSENT_PERSON",
                "/substitute");
        refused(absence("officer", "clerk.b", "2026-11-23", "2026-11-24"), "STAFF_UNKNOWN", "/substitute");
        refused(absence("officer", "leader", "2026-11-23", "2026-11-24"), "SUBSTITUTE_LACKS_ROLE", "/roles/0");
        refused(absence("clerk", "thu.ngoc", "2026-11-23", "2026-11-24"), "ABSENT_LACKS_ROLE", "/roles/0");
        refused(absence("officer", "thu.ngoc", "2026-11-24", "2026-11-23"), "SUBSTITUTION_UPSIDE_DOWN", "/lastDay");
        refused(absence("officer", "thu.ngoc", "2026-11-24", "2027-11-25"), "SUBSTITUTION_TOO_LONG", "/lastDay");
        refused(absence("officer", "thu.ngoc", "2026-11-17", "2026-11-23"), "SUBSTITUTION_IN_THE_PAST", "/firstDay");
        assertThat(ids()).isEmpty();
    }

    @Test
    void nobodyIsReplacedTwiceOnOneDayAndNoWorkComesBack() {
        admin().post(SUBSTITUTIONS, absence("officer", "thu.ngoc", "2026-11-23", "2026-11-25"))
                .is(201);
        refused(absence("officer", "thu.ngoc", "2026-11-25", "2026-11-27"), "SUBSTITUTION_OVERLAPS", "/firstDay");
        refused(absence("thu.ngoc", "officer", "2026-11-25", "2026-11-27"), "SUBSTITUTION_CIRCULAR", "/substitute");
        admin().post(SUBSTITUTIONS, absence("thu.ngoc", "officer", "2026-11-26", "2026-11-27"))
                .is(201);
    }

    @Test
    void aRunningSubstitutionIsOnlyEndedAndOneThatIsOverStays() {
        var body = absence("officer", "thu.ngoc", "2026-11-19", "2026-11-25");
        var created = admin().post(SUBSTITUTIONS, body).is(201);
        var place = SUBSTITUTIONS + "/" + created.text("/id");
        OfficeClock.show("2026-11-20T09:00");
        var etag = created.header("ETag");
        admin().put(place, with(body, "firstDay", "2026-11-20"), etag).isProblem(409, "SUBSTITUTION_BEGUN");
        admin().delete(place, etag).isProblem(409, "SUBSTITUTION_BEGUN");
        admin().put(place, with(body, "lastDay", "2026-11-19"), etag)
                .isProblem(422, "SUBSTITUTION_IN_THE_PAST", "/lastDay");
        var ended =
                admin().put(place, with(body, "lastDay", "2026-11-20"), etag).isOk();
        admin().put(place, body, etag).isProblem(412, "CHANGED_MEANWHILE", "header:If-Match");
        OfficeClock.show("2026-11-21T09:00");
        assertThat(admin().get(place).isOk().text("/mayEdit")).isEqualTo("false");
        admin().put(place, with(body, "lastDay", "2026-11-30"), ended.header("ETag"))
                .isProblem(409, "SUBSTITUTION_OVER");
        admin().delete(place, ended.header("ETag")).isProblem(409, "SUBSTITUTION_OVER");
        assertThat(history("subject", "SUBSTITUTION").json().path("items")).hasSize(2);
    }

    @Test
    void oneThatHasNotBegunIsTakenOut() {
        var created = admin().post(SUBSTITUTIONS, absence("officer", "thu.ngoc", "2026-11-23", "2026-11-24"))
                .is(201);
        var place = SUBSTITUTIONS + "/" + created.text("/id");
        admin().delete(place, created.header("ETag")).is(204);
        admin().get(place).isProblem(404, "SUBSTITUTION_NOT_FOUND");
        assertThat(history("subject", "SUBSTITUTION")
                        .json()
                        .at("/items/0/after")
                        .isNull())
                .isTrue();
    }

    private static void refused(Map<String, Object> body, String code, String pointer) {
        admin().post(SUBSTITUTIONS, body).isProblem(422, code, pointer);
    }

    private static Map<String, Object> absence(String absent, String substitute, String firstDay, String lastDay) {
        return Map.of(
                "absent",
                absent,
                "substitute",
                substitute,
                "roles",
                List.of("officer"),
                "firstDay",
                firstDay,
                "lastDay",
                lastDay,
                "reason",
                "Nghỉ phép năm");
    }

    private static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        var changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    private static List<String> ids(Object... query) {
        return admin().get(SUBSTITUTIONS, query).isOk().each("/items", row -> row.path("id")
                .asText());
    }
}
