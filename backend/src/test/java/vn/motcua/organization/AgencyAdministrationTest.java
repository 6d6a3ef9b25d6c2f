package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** Agencies in their tree, through time. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AgencyAdministrationTest extends AdministeredOffice {

    @Test
    void anAdministratorChangesTheirOwnAgencyButNotItsPlaceOrItsEnd() {
        var own = admin().get(TAM_PHUOC).isOk();
        assertThat(own.text("/own")).isEqualTo("true");
        assertThat(own.text("/mayEdit")).isEqualTo("true");
        assertThat(own.text("/mayEditPlace")).isEqualTo("false");
        assertThat(own.text("/parent/code")).isEqualTo("H07");
        var changed = admin().put(TAM_PHUOC, details("phone", "0275 555 9999"), own.header("ETag"))
                .isOk();
        assertThat(changed.text("/phone")).isEqualTo("0275 555 9999");
        assertThat(changed.header("ETag")).isNotEqualTo(own.header("ETag"));
        admin().put(TAM_PHUOC, details("phone", null), own.header("ETag"))
                .isProblem(412, "CHANGED_MEANWHILE", "header:If-Match");
        var etag = changed.header("ETag");
        admin().put(TAM_PHUOC, details("parentCode", "H07.143"), etag)
                .isProblem(403, "OWN_AGENCY_PLACE", "/parentCode");
        admin().post(TAM_PHUOC + "/closure", Map.of("validUntil", "2027-01-01"), etag)
                .isProblem(403, "OWN_AGENCY_PLACE");
        var rows = history("subject", "AGENCY");
        assertThat(rows.json().path("items")).hasSize(1);
        assertThat(rows.text("/items/0/before/phone")).isEqualTo("0275 555 0142");
        assertThat(rows.text("/items/0/after/phone")).isEqualTo("0275 555 9999");
        admin().put(TAM_PHUOC, details("phone", "0275 555 0142"), etag).isOk();
    }

    @Test
    void theSameStatedAgainChangesNothing() {
        var etag = etag(TAM_PHUOC);
        assertThat(admin().put(TAM_PHUOC, details("phone", "0275 555 0142"), etag)
                        .isOk()
                        .header("ETag"))
                .isEqualTo(etag);
        assertThat(history().json().path("items")).isEmpty();
    }

    @Test
    void theHeadsOfAnAgencyFollowEachOther() {
        var first = head("Lê Thanh Hùng", "2021-07-01", "2026-07-01");
        var second = head("Nguyễn Văn Tài", "2026-07-01", null);
        var answer = admin().put(TAM_PHUOC, details("heads", List.of(second, first)), etag(TAM_PHUOC))
                .isOk();
        assertThat(answer.each("/heads", head -> head.path("name").asText()))
                .containsExactly("Lê Thanh Hùng", "Nguyễn Văn Tài");
        var overlapping = head("Phạm Thị Sáu", "2026-06-30", "2026-07-01");
        admin().put(TAM_PHUOC, details("heads", List.of(first, second, overlapping)), answer.header("ETag"))
                .isProblem(422, "HEADS_OVERLAP", "/heads/2/validFrom");
        admin().put(TAM_PHUOC, details("heads", List.of(head("Ai", "2026-07-01", "2026-07-01"))), answer.header("ETag"))
                .isProblem(422, "VALIDITY_UPSIDE_DOWN", "/heads/0/validUntil");
        admin().put(TAM_PHUOC, details("heads", List.of(head("", "2026-07-01", null))), answer.header("ETag"))
                .isProblem(400, "VALIDATION_FAILED", "/heads/0/name");
        admin().put(TAM_PHUOC, details("heads", List.of(head("Ai", "+99999-01-01", null))), answer.header("ETag"))
                .isProblem(400, "VALIDATION_FAILED", "/heads/0/validFrom");
    }

    @Test
    void theProvinceAddsACommuneAndClosesIt() {
        var created = province()
                .post(AGENCIES, agency("H07.921", "UBND xã Phước Sơn"))
                .is(201);
        assertThat(created.header("Location")).endsWith("/api/v1/agencies/H07.921");
        assertThat(created.text("/state")).isEqualTo("UPCOMING");
        var place = AGENCIES + "/H07.921";
        assertThat(codes(province().get(AGENCIES, "q", "phuoc son"))).containsExactly("H07.921");
        assertThat(codes(province().get(AGENCIES, "parent", "H07"))).contains("H07.142", "H07.143", "H07.921");
        province().post(AGENCIES, agency("H07.921", "UBND xã khác")).isProblem(422, "AGENCY_CODE_TAKEN", "/code");
        province()
                .post(place + "/closure", Map.of("validUntil", "2026-12-01"), created.header("ETag"))
                .isProblem(422, "VALIDITY_UPSIDE_DOWN", "/validUntil");
        var closed = province()
                .post(place + "/closure", Map.of("validUntil", "2027-01-01"), created.header("ETag"))
                .isOk();
        OfficeClock.show("2027-01-01T00:00");
        assertThat(province().get(place).text("/state")).isEqualTo("CLOSED");
        assertThat(codes(province().get(AGENCIES, "q", "phuoc son"))).isEmpty();
        assertThat(codes(province().get(AGENCIES, "q", "phuoc son", "state", "CLOSED")))
                .containsExactly("H07.921");
        OfficeClock.showNineOnAWednesday();
        var again = province().delete(place + "/closure", closed.header("ETag")).isOk();
        assertThat(again.text("/validUntil")).isNull();
    }

    @Test
    void theTreeHasNoCirclesAndNothingHangsBelowWhatHasEnded() {
        province().post(AGENCIES, agency("H07.931", "UBND huyện Thử")).is(201);
        var below = new HashMap<>(agency("H07.932", "UBND xã Thử"));
        below.put("parentCode", "H07.931");
        province().post(AGENCIES, below).is(201);
        var circular = Map.of("name", "UBND huyện Thử", "parentCode", "H07.932");
        province()
                .put(AGENCIES + "/H07.931", circular, "\"0\"")
                .isProblem(422, "AGENCY_PARENT_CIRCULAR", "/parentCode");
        province()
                .post(AGENCIES + "/H07.931/closure", Map.of("validUntil", "2027-06-01"), "\"0\"")
                .isProblem(409, "AGENCY_HAS_OPEN_CHILDREN");
        var moved = Map.of("name", "UBND xã Thử", "parentCode", "H07");
        assertThat(province().put(AGENCIES + "/H07.932", moved, "\"0\"").isOk().text("/parent/code"))
                .isEqualTo("H07");
        province()
                .post(AGENCIES + "/H07.931/closure", Map.of("validUntil", "2027-06-01"), "\"0\"")
                .isOk();
        var late = new HashMap<>(below);
        late.put("code", "H07.933");
        late.put("validFrom", "2027-06-01");
        province().post(AGENCIES, late).isProblem(422, "AGENCY_PARENT_CLOSED", "/parentCode");
    }

    @Test
    void aMergerClosesTheOldCommunesAndTheNewOneReadsTheirDossiers() throws Exception {
        var dossier = received();
        var created = province()
                .post(AGENCIES, agency("H07.941", "UBND xã Hợp Nhất", "H07.142", "H07.143"))
                .is(201);
        assertThat(created.each("/predecessors", old -> old.path("code").asText()))
                .containsExactly("H07.142", "H07.143");
        var old = province().get(TAM_PHUOC).isOk();
        assertThat(old.text("/validUntil")).isEqualTo("2026-12-01");
        assertThat(old.text("/successors/0/code")).isEqualTo("H07.941");
        province().delete(TAM_PHUOC + "/closure", old.header("ETag")).isProblem(409, "AGENCY_HAS_SUCCESSORS");

        var successor = Desk.withToken(Tokens.ofAgency("thu.clerk", "H07.941"));
        OfficeClock.show("2026-11-30T23:59");
        successor.get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");
        OfficeClock.show("2026-12-01T00:00");
        assertThat(successor.opens(dossier.code()).text("/agency/code")).isEqualTo("H07.142");
        assertThat(Desk.of("clerk").opens(dossier.code()).code()).isEqualTo(dossier.code());
        // What it reads it does not administer.
        Desk.withToken(Tokens.ofAgency("thu.quantri", "H07.941", List.of("system-admin")))
                .get(TAM_PHUOC)
                .isProblem(404, "AGENCY_NOT_FOUND");
    }

    @Test
    void aSplitTakesTheSameCommuneTwice() {
        province().post(AGENCIES, agency("H07.951", "UBND xã Đông", "H07.143")).is(201);
        var second = province()
                .post(AGENCIES, agency("H07.952", "UBND xã Tây", "H07.143"))
                .is(201);
        assertThat(second.text("/predecessors/0/code")).isEqualTo("H07.143");
        assertThat(province().get(AGENCIES + "/H07.143").each("/successors", next -> next.path("code")
                        .asText()))
                .containsExactly("H07.951", "H07.952");
        var early = new HashMap<>(agency("H07.953", "UBND xã Bắc", "H07.143"));
        early.put("validFrom", "2026-11-30");
        province().post(AGENCIES, early).isProblem(422, "PREDECESSOR_CLOSED_LATER", "/predecessorCodes/0");
        province()
                .post(AGENCIES, agency("H07.954", "UBND xã Nam", "H07.142", "H07.142"))
                .isProblem(422, "PREDECESSOR_TWICE", "/predecessorCodes/1");
    }

    @Test
    void pagesThroughAllCommunesOfTheCountry() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("""
                    insert into agency (code, name, parent_id, search_text)
                    select 'H07.9' || lpad(n::text, 5, '0'), 'UBND xã số ' || n, (select id from agency where code = 'H07'),
                           'ubnd xa so ' || n || ' h07.9' || lpad(n::text, 5, '0')
                      from generate_series(1, 3321) n
                    """);
        }
        agencies.forgetTree();
        var found = new ArrayList<String>();
        var page = province().get(AGENCIES, "limit", 200, "q", "H07.90");
        found.addAll(codes(page));
        while (page.text("/next") != null) {
            page = province().get(AGENCIES, "limit", 200, "q", "H07.90", "cursor", page.text("/next"));
            found.addAll(codes(page));
        }
        assertThat(found).hasSize(3321).isSorted().doesNotHaveDuplicates();
        assertThat(codes(province().get(AGENCIES, "q", "xã số 3321"))).containsExactly("H07.903321");
    }

    static Map<String, Object> details(String member, Object value) {
        var details = new HashMap<String, Object>(Map.of(
                "name", "UBND xã Tam Phước",
                "parentCode", "H07",
                "phone", "0275 555 0142",
                "address", "Xã Tam Phước, huyện Châu Thành, tỉnh Bến Tre"));
        details.put(member, value);
        return details;
    }

    private static Map<String, Object> head(String name, String from, String until) {
        var head = new HashMap<String, Object>(Map.of("name", name, "title", "Chủ tịch UBND xã", "validFrom", from));
        head.put("validUntil", until);
        return head;
    }

    private static List<String> codes(Answer list) {
        return list.isOk().each("/items", item -> item.path("code").asText());
    }
}
