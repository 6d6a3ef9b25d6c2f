package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.RealServices;

@QuarkusTest
@WithTestResource(RealServices.class)
class DepartmentAdministrationTest extends AdministeredOffice {

    private static final Map<String, Object> NEW = Map.of("code", "THU1", "name", "Tổ công nghệ số", "sortOrder", 90);

    @Test
    void aDepartmentThatWasNeverUsedComesAndGoes() {
        var created = admin().post(DEPARTMENTS, NEW).is(201);
        assertThat(admin().get(DEPARTMENTS).isOk().each("", row -> row.path("code")
                        .asText()))
                .endsWith("THU1");
        admin().post(DEPARTMENTS, NEW).isProblem(422, "DEPARTMENT_CODE_TAKEN", "/code");
        var place = DEPARTMENTS + "/THU1";
        var renamed = admin().put(
                        place,
                        Map.of("name", "Tổ chuyển đổi số", "sortOrder", 91, "active", true),
                        created.header("ETag"))
                .isOk();
        assertThat(renamed.text("/name")).isEqualTo("Tổ chuyển đổi số");
        admin().delete(place, created.header("ETag")).isProblem(412, "CHANGED_MEANWHILE", "header:If-Match");
        admin().delete(place, renamed.header("ETag")).is(204);
        admin().get(place).isProblem(404, "DEPARTMENT_NOT_FOUND");
        var rows = history("subject", "DEPARTMENT");
        assertThat(rows.each("/items", row -> row.path("after").path("name").asText()))
                .containsExactly("", "Tổ chuyển đổi số", "Tổ công nghệ số");
    }

    @Test
    void aDepartmentThatStaffOrDossiersUseIsClosedAndNotRemoved() {
        received();
        for (var code : List.of("MOTCUA", "HCTP")) {
            admin().delete(DEPARTMENTS + "/" + code, etag(DEPARTMENTS + "/" + code))
                    .isProblem(409, "DEPARTMENT_IN_USE");
        }
        var created = admin().post(DEPARTMENTS, NEW).is(201);
        var place = DEPARTMENTS + "/THU1";
        var somebody = person("thu.ngoc", "officer");
        somebody.put("departmentCodes", List.of("THU1"));
        somebody.put("primaryDepartmentCode", "THU1");
        var person = create(somebody);
        assertThat(admin().get(place).text("/staffCount")).isEqualTo("1");
        admin().delete(place, created.header("ETag")).isProblem(409, "DEPARTMENT_IN_USE");
        admin().put(place, Map.of("name", "Tổ công nghệ số", "sortOrder", 90, "active", false), created.header("ETag"))
                .isOk();
        // Whoever sits there may stay, nobody comes any more.
        admin().put(STAFF + "/thu.ngoc", changed(somebody, "title", "Tổ trưởng"), person.header("ETag"))
                .isOk();
        var another = person("thu.dat", "officer");
        another.put("departmentCodes", List.of("THU1"));
        another.put("primaryDepartmentCode", null);
        admin().post(STAFF, another).isProblem(422, "DEPARTMENT_CLOSED", "/departmentCodes/0");
    }

    @Test
    void pointsAtWhatCannotBe() {
        admin().post(DEPARTMENTS, Map.of("code", "Tổ 1", "name", "x", "sortOrder", 1))
                .isProblem(400, "VALIDATION_FAILED", "/code");
        admin().post(DEPARTMENTS, Map.of("code", "THU1", "name", " ", "sortOrder", -1))
                .isProblem(400, "VALIDATION_FAILED", "/name", "/sortOrder");
        admin().put(DEPARTMENTS + "/THU1", Map.of("name", "x", "sortOrder", 1, "active", true), "\"0\"")
                .isProblem(404, "DEPARTMENT_NOT_FOUND");
    }
}
