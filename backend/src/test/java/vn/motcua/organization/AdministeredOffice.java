package vn.motcua.organization;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.KeycloakAdmin;
import vn.motcua.testing.Tokens;

/**
 * Tests that administer an office. What they make has names of its own: agencies from H07.900 on, departments and
 * accounts that begin with {@code thu}; all of it is gone afterwards.
 */
abstract class AdministeredOffice extends EmptyOffice {

    static final String AGENCIES = "/api/v1/agencies";
    static final String TAM_PHUOC = AGENCIES + "/H07.142";
    static final String STAFF = TAM_PHUOC + "/staff";
    static final String DEPARTMENTS = TAM_PHUOC + "/departments";
    static final String SUBSTITUTIONS = TAM_PHUOC + "/substitutions";

    @Inject
    Agencies agencies;

    private Desk province;

    static Desk admin() {
        return Desk.of("admin");
    }

    /** A system administrator of the province. */
    Desk province() {
        if (province == null) {
            province = Desk.withToken(Tokens.ofAgency("province.admin", "H07", List.of("system-admin")));
        }
        return province;
    }

    @BeforeEach
    @AfterEach
    void forgetWhatTestsMade() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("truncate administration_change");
            owner.update("delete from substitution");
            owner.update("delete from staff_department where username like 'thu.%'");
            owner.update("delete from staff where username like 'thu.%'");
            owner.update("delete from department where code like 'THU%'");
            owner.update("delete from idempotency_key");
            owner.update("delete from agency_head");
            owner.update("delete from agency_succession");
            // Who read what is kept for good, so an agency whose people have read goes only together with that.
            owner.update("delete from dossier_reading where reader_agency_id in"
                    + " (select id from agency where code like 'H07.9%')");
            owner.update("delete from agency where code like 'H07.9%'");
            owner.update("update agency set valid_until = null, version = version + 1 where code like 'H07%'");
        }
        agencies.forgetTree();
        new KeycloakAdmin().deleteAccounts("thu.");
    }

    static Map<String, Object> agency(String code, String name, String... predecessors) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "parentCode",
                "H07",
                "validFrom",
                "2026-12-01",
                "predecessorCodes",
                List.of(predecessors));
    }

    static Map<String, Object> person(String username, String... roles) {
        var person = new LinkedHashMap<String, Object>();
        person.put("username", username);
        person.put("name", "Trần Thị Ngọc");
        person.put("title", "Công chức Tư pháp – Hộ tịch");
        person.put("email", "ngoc@example.vn");
        person.put("roles", List.of(roles));
        person.put("departmentCodes", List.of("HCTP", "MOTCUA"));
        person.put("primaryDepartmentCode", "HCTP");
        return person;
    }

    static Answer create(Map<String, Object> person) {
        return admin().post(STAFF, person).is(201);
    }

    /** The same without what never changes. */
    static Map<String, Object> changed(Map<String, Object> body, String member, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.remove("username");
        changed.put(member, value);
        return changed;
    }

    static String etag(String path) {
        return admin().get(path).isOk().header("ETag");
    }

    /** The history of Tam Phước. */
    static Answer history(String... query) {
        return admin().get("/api/v1/administration-changes", (Object[]) query).isOk();
    }
}
