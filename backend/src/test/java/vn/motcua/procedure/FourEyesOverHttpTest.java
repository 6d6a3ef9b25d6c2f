package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Database;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** An office that wants four eyes: who wrote a draft last is told to let somebody else publish it. */
@QuarkusTest
@WithTestResource(RealServices.class)
@TestProfile(FourEyesOverHttpTest.CarefulOffice.class)
class FourEyesOverHttpTest extends EmptyOffice {

    private static final String CODE = "T-4";

    public static class CarefulOffice implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("motcua.catalogue.four-eyes", "true");
        }
    }

    @AfterEach
    void forgetTheProcedure() {
        CatalogueDesk.forgetTests();
    }

    @Test
    void theAuthorIsRefusedAndNothingIsLostAndSomebodyElseMayPublish() throws Exception {
        var desk = CatalogueDesk.admin();
        var draft = desk.saved(CODE, desk.created(CODE), CatalogueDesk.content(3));
        assertThat(draft.checks()).contains("FOUR_EYES ");
        desk.publishes(draft, CODE, "2026-01-01", null).isProblem(422, "VERSION_NOT_READY");
        assertThat(desk.versions(CODE).isOk().text("/fourEyes")).isEqualTo("true");

        try (var owner = Database.asOwner()) {
            owner.update("update procedure_version set changed_by = 'somebody-else' where procedure_id ="
                    + " (select id from procedure where code = 'T-4')");
        }
        desk.publishes(draft, CODE, "2026-01-01", null).isOk();
    }
}
