package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Whom the desk can tell that the result is there before its day. */
@QuarkusTest
@WithTestResource(RealServices.class)
class EarlyResultTest extends EmptyOffice {

    private static final String[] TO_THE_END = {
        "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH"
    };

    @Test
    void isListedWithThePhoneUntilItIsReturned() {
        var dossier = finished("Lê Thị Sớm", "0912345678");
        var list = early();
        assertThat(list.text("/items/0/dossier")).isEqualTo(dossier.code());
        assertThat(list.text("/items/0/applicantName")).isEqualTo("Lê Thị Sớm");
        assertThat(list.text("/items/0/phone")).isEqualTo("0912345678");
        assertThat(list.text("/items/0/promisedAt")).startsWith("2026-11-23"); // Monday
        assertThat(list.text("/items/0/feeDueVnd")).isEqualTo("0");
        walk(dossier, "clerk RETURN");
        assertThat(codes(early())).isEmpty();
    }

    @Test
    void isEarlyNoMoreOnThePromisedDay() {
        var dossier = finished("Lê Thị Sớm", null);
        OfficeClock.show("2026-11-22T23:59"); // Sunday
        assertThat(codes(early())).containsExactly(dossier.code());
        assertThat(early().json().at("/items/0/phone").isNull()).isTrue();
        OfficeClock.show("2026-11-23T00:00"); // Monday
        assertThat(codes(early())).isEmpty();
    }

    @Test
    void isNotWhatWasPromisedForTheDayOnWhichItWasFinished() {
        walk(Desk.of("clerk").receives(SAME_DAY), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN");
        assertThat(codes(early())).isEmpty();
    }

    @Test
    void saysWhatTheApplicantMustBring() throws Exception {
        var dossier = finished("Lê Thị Sớm", "0912345678");
        try (var owner = Database.asOwner()) {
            owner.update("update dossier set fee_total_vnd = 15000 where code = '" + dossier.code() + "'");
        }
        assertThat(early().text("/items/0/feeDueVnd")).isEqualTo("15000");
    }

    @Test
    void isPagedInTheOrderOfFinishing() {
        var codes = List.of(
                finished("Lê Thị Một", null).code(),
                finished("Lê Thị Hai", null).code(),
                finished("Lê Thị Ba", null).code());
        var first = early("limit", "2");
        assertThat(codes(first)).isEqualTo(codes.subList(0, 2));
        assertThat(codes(early("limit", "2", "cursor", first.text("/next")))).isEqualTo(codes.subList(2, 3));
    }

    @Test
    void isTheDesksOwnToSee() {
        finished("Lê Thị Sớm", "0912345678");
        assertThat(codes(Desk.of("clerk.b").get("/api/v1/early-results").isOk()))
                .isEmpty();
        Desk.of("officer").get("/api/v1/early-results").isProblem(403, "FORBIDDEN");
        Desk.of("auditor").get("/api/v1/early-results").isProblem(403, "FORBIDDEN");
        Desk.of("clerk").get("/api/v1/early-results", "cursor", "x").isProblem(400, "CURSOR_MALFORMED");
    }

    private static DossierAnswer finished(String name, String phone) {
        var handedIn = Reception.of(THREE_DAYS).from(name);
        if (phone != null) {
            handedIn = handedIn.applicant("phone", phone);
        }
        return walk(Desk.of("clerk").receives(handedIn), TO_THE_END);
    }

    private static Answer early(Object... query) {
        return Desk.of("clerk").get("/api/v1/early-results", query).isOk();
    }

    private static List<String> codes(Answer list) {
        return list.each("/items", item -> item.path("dossier").asText());
    }
}
