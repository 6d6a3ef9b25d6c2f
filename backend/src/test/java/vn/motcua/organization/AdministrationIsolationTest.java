package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.RealServices;

/** An administrator administers their own agency and those below it; of others they find no trace. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AdministrationIsolationTest extends AdministeredOffice {

    private static final String OTHER = AGENCIES + "/H07.143";
    private static final String UNKNOWN = AGENCIES + "/H07.999";

    @Test
    void anotherAgencyIsAnsweredLikeNone() {
        for (var below :
                List.of("", "/departments", "/departments/HCTP", "/staff", "/staff/clerk.b", "/substitutions")) {
            var other = admin().get(OTHER + below).isProblem(404, "AGENCY_NOT_FOUND");
            var unknown = admin().get(UNKNOWN + below).isProblem(404, "AGENCY_NOT_FOUND");
            assertThat(unknown.text().replace("H07.999", "H07.143")).isEqualTo(other.text());
        }
        admin().get("/api/v1/administration-changes", "agency", "H07.143").isProblem(404, "AGENCY_NOT_FOUND");
        admin().get(AGENCIES, "parent", "H07").isProblem(404, "AGENCY_NOT_FOUND");
        assertThat(admin().get(AGENCIES, "state", "ALL").isOk().each("/items", item -> item.path("code")
                        .asText()))
                .containsExactly("H07.142");
    }

    @Test
    void nothingOfAnotherAgencyCanBeChanged() {
        admin().put(OTHER, AgencyAdministrationTest.details("phone", null), "\"0\"")
                .isProblem(404, "AGENCY_NOT_FOUND");
        admin().post(OTHER + "/closure", Map.of("validUntil", "2027-01-01"), "\"0\"")
                .isProblem(404, "AGENCY_NOT_FOUND");
        admin().post(OTHER + "/departments", Map.of("code", "THU1", "name", "Thử", "sortOrder", 1))
                .isProblem(404, "AGENCY_NOT_FOUND");
        admin().post(OTHER + "/staff", person("thu.ngoc", "clerk")).isProblem(404, "AGENCY_NOT_FOUND");
        admin().post(OTHER + "/staff/clerk.b/deactivation", null, "\"0\"").isProblem(404, "AGENCY_NOT_FOUND");
        admin().post(OTHER + "/staff/clerk.b/temporary-password", Map.of()).isProblem(404, "AGENCY_NOT_FOUND");
        admin().post(AGENCIES, agency("H07.961", "UBND xã Thử")).isProblem(422, "AGENCY_UNKNOWN_HERE", "/parentCode");
    }

    @Test
    void somebodyOfAnotherAgencyIsNotFoundUnderOnesOwn() {
        admin().get(STAFF + "/clerk.b").isProblem(404, "STAFF_NOT_FOUND");
        admin().post(STAFF + "/clerk.b/temporary-password", Map.of()).isProblem(404, "STAFF_NOT_FOUND");
    }

    @Test
    void theProvinceAdministersItsCommunes() {
        var body = person("thu.ngoc", "officer");
        body.put("departmentCodes", List.of());
        body.put("primaryDepartmentCode", null);
        province().post(OTHER + "/staff", body).is(201);
        assertThat(province().get(OTHER + "/staff", "q", "ngoc").isOk().text("/items/0/username"))
                .isEqualTo("clerk.b");
        var rows = province()
                .get("/api/v1/administration-changes", "agency", "H07.143")
                .isOk();
        assertThat(rows.text("/items/0/key")).isEqualTo("thu.ngoc");
        assertThat(rows.text("/items/0/actor")).isEqualTo("province.admin");
        assertThat(history().json().path("items")).isEmpty();
    }

    @Test
    void onlySystemAdministratorsWriteAndOnlyAuditorsReadBesides() {
        for (var account : List.of("clerk", "officer", "leader", "catalogue")) {
            Desk.of(account).get(TAM_PHUOC).isProblem(403, "FORBIDDEN");
            Desk.of(account).get(STAFF).isProblem(403, "FORBIDDEN");
        }
        var auditor = Desk.of("auditor");
        assertThat(auditor.get(TAM_PHUOC).isOk().text("/mayEdit")).isEqualTo("false");
        assertThat(auditor.get(STAFF + "/clerk").isOk().text("/mayDeactivate")).isEqualTo("false");
        auditor.get(SUBSTITUTIONS).isOk();
        Desk.of("catalogue").get(DEPARTMENTS).isOk();
        auditor.post(STAFF, person("thu.ngoc", "clerk")).isProblem(403, "FORBIDDEN");
        auditor.put(TAM_PHUOC, AgencyAdministrationTest.details("phone", null), "\"0\"")
                .isProblem(403, "FORBIDDEN");
        auditor.post(STAFF + "/clerk/temporary-password", Map.of()).isProblem(403, "FORBIDDEN");
    }

    @Test
    void theApplicationCannotRewriteTheHistory() throws Exception {
        try (var application = Database.asApplication()) {
            for (var sql : List.of(
                    "update administration_change set actor = 'x'",
                    "delete from administration_change",
                    "truncate administration_change",
                    "delete from staff",
                    "delete from agency")) {
                assertThatThrownBy(() -> application.update(sql)).hasMessageContaining("permission denied");
            }
        }
    }
}
