package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.KeycloakAdmin;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Tokens;

/** Who stands in for an absent colleague works in their departments, and the ledger says in whose place. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SubstituteActsTest extends AdministeredOffice {

    @Test
    void worksInTheDepartmentOfTheAbsentAndIsToldInTheLedger() {
        var person = person("thu.ngoc", "officer");
        person.put("departmentCodes", List.of("MOTCUA"));
        person.put("primaryDepartmentCode", "MOTCUA");
        create(person);
        new KeycloakAdmin().choosePassword("thu.ngoc", "matkhaumoi-2026");
        var ngoc = Desk.withToken(Tokens.signIn("thu.ngoc", "matkhaumoi-2026")
                .path("access_token")
                .asText());
        var dossier = walk(received(), "clerk HAND_OVER");
        ngoc.tries("COMPLETE_STEP", dossier).isProblem(403, "STEP_IS_FOR_ANOTHER_DEPARTMENT");

        admin().post(
                        SUBSTITUTIONS,
                        Map.of(
                                "absent", "officer",
                                "substitute", "thu.ngoc",
                                "roles", List.of("officer"),
                                "firstDay", "2026-11-18",
                                "lastDay", "2026-11-19",
                                "reason", "Nghỉ phép năm"))
                .is(201);
        assertThat(ngoc.get(DOSSIERS, "view", "TO_ACCEPT").isOk().text("/items/0/code"))
                .isEqualTo(dossier.code());
        dossier = ngoc.does("ACCEPT_HAND_OVER", ngoc.opens(dossier.code()));
        OfficeClock.show("2026-11-20T09:00"); // the colleague is back
        ngoc.tries("COMPLETE_STEP", dossier).isProblem(403, "STEP_IS_FOR_ANOTHER_DEPARTMENT");
        OfficeClock.show("2026-11-19T09:00");
        dossier = ngoc.does("COMPLETE_STEP", dossier);
        var events = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .each(
                        "/items",
                        event -> event.path("act").asText() + " "
                                + event.path("actor").path("username").asText() + " "
                                + event.path("details").path("onBehalfOf").asText());
        assertThat(events).contains("ACCEPT_HAND_OVER thu.ngoc officer", "COMPLETE_STEP thu.ngoc officer");
        assertThat(events.getFirst()).isEqualTo("RECEIVE clerk ");
    }

    @Test
    void whoVerifiedMaySignAndTheLedgerWarns() throws Exception {
        var dossier = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        try (var owner = Database.asOwner()) {
            owner.update("update dossier set officer = 'leader' where code = ?", dossier.code());
        }
        walk(dossier, "leader SIGN");
        var events = Desk.of("auditor")
                .get(DOSSIERS + "/" + dossier.code() + "/events")
                .isOk()
                .each("/items", event -> event.path("details").path("warning").asText());
        assertThat(events.getLast()).isEqualTo("signedOwnVerification");
    }
}
