package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.LiveScreen;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** Two who open the same dossier know of each other. */
@QuarkusTest
@WithTestResource(RealServices.class)
class PresenceTest extends EmptyOffice {

    @Test
    void showsWhoElseHasItOpen() {
        var dossier = received();
        var before = Database.written();
        try (var screen = LiveScreen.of("clerk")) {
            assertThat(others("officer", dossier)).isEmpty();
            var heard = screen.hears("presence");
            assertThat(heard.text("code")).isEqualTo(dossier.code());
            assertThat(heard.text("username")).isEqualTo("officer");
            assertThat(heard.text("name")).isEqualTo("Đặng Thị Lan");
            assertThat(others("clerk", dossier)).containsExactly("officer");
            screen.hears("presence");
            assertThat(others("officer", dossier)).containsExactly("clerk");
        }
        assertThat(Database.written()).isEqualTo(before);
        assertThat(Desk.of("clerk").opens(dossier.code()).etag()).isEqualTo(dossier.etag());
    }

    @Test
    void forgetsWhoHasGone() {
        OfficeClock.show("2026-11-19T09:00"); // another dossier than that of the other test, which is still remembered
        var dossier = received();
        try (var screen = LiveScreen.of("clerk")) {
            enters("officer", dossier);
            screen.hears("presence");
            OfficeClock.advance(Duration.ofSeconds(29));
            assertThat(others("leader", dossier)).containsExactly("officer");
            screen.hears("presence");
            OfficeClock.advance(Duration.ofSeconds(2));
            assertThat(others("clerk", dossier)).containsExactly("leader");
            screen.hears("presence");
            new Answer(Desk.of("leader").request().delete(path(dossier))).is(204);
            assertThat(screen.hears("presence").text("until")).isEmpty();
            assertThat(others("officer", dossier)).containsExactly("clerk");
        }
    }

    @Test
    void isForThoseWhoMayActOnIt() {
        var dossier = received();
        enters("clerk.b", dossier).isProblem(404, "DOSSIER_NOT_FOUND");
        enters("auditor", dossier).isProblem(403, "FORBIDDEN");
    }

    private static List<String> others(String account, DossierAnswer dossier) {
        return enters(account, dossier).isOk().each("/others", other -> other.at("/person/username")
                .asText());
    }

    private static Answer enters(String account, DossierAnswer dossier) {
        return new Answer(Desk.of(account).request().put(path(dossier)));
    }

    private static String path(DossierAnswer dossier) {
        return DOSSIERS + "/" + dossier.code() + "/presence";
    }
}
