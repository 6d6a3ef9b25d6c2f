package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** What a desk should never send, at acts: each is told what is wrong, and nothing changes. */
@QuarkusTest
@WithTestResource(RealServices.class)
class BadActsTest extends EmptyOffice {

    private static final Map<String, Object> PAPER =
            Map.of("requiredDocument", "1", "originals", 1, "certifiedCopies", 0, "copies", 0);

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers", "/api/v1/submissions"})
    void tenThousandPapersAreTooMany(String way) {
        var before = Database.written();
        var body = Reception.of(THREE_DAYS)
                .with("documents", Stream.generate(() -> PAPER).limit(10_000).toList())
                .body();
        Desk.of("clerk").post(way, body).isProblem(400, "VALIDATION_FAILED", "/documents");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void namesKeepTheirPicturesAndAreComposedOnce() {
        var decomposed = Normalizer.normalize("Nguyễn Hoàng Phúc 🌾", Normalizer.Form.NFD);
        var dossier = Desk.of("clerk").receives(Reception.of(THREE_DAYS).from(decomposed));
        assertThat(dossier.text("/applicant/name")).isEqualTo("Nguyễn Hoàng Phúc 🌾");
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS, "q", "nguyen hoang phuc")
                        .isOk()
                        .text("/items/0/code"))
                .isEqualTo(dossier.code());
        var refused = Desk.of("leader")
                .does(
                        "REFUSE",
                        dossier,
                        Map.of("reason", Normalizer.normalize("Không đủ điều kiện 🚫", Normalizer.Form.NFD)));
        assertThat(refused.status()).isEqualTo("FINISHED");
    }

    @Test
    void aResultIsReturnedOnce() {
        var finished = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
        var returned = walk(finished, "clerk RETURN");
        var before = Database.written();
        Desk.of("clerk").tries("RETURN", returned).isProblem(409, "ACT_NOT_IN_STATUS_RETURNED");
        Desk.of("clerk").tries("RETURN", finished).isProblem(412, "STALE_VERSION");
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void reopenedItIsReturnedOnceMoreAndNotTwice() {
        var again = walk(received(), "leader REFUSE", "clerk RETURN", "leader REOPEN");
        Desk.of("clerk").tries("RETURN", again).isProblem(409, "ACT_NOT_IN_STATUS_IN_PROGRESS");
    }

    @Test
    void actsOfAnotherAgencyAreNotFound() {
        var submitted = Desk.of("clerk").submits(Reception.of(THREE_DAYS));
        var before = Database.written();
        for (var act : List.of("RECEIVE", "REFUSE_AT_RECEPTION", "REQUEST_COMPLETION")) {
            Desk.of("clerk.b").tries(act, submitted).isProblem(404, "DOSSIER_NOT_FOUND");
        }
        assertThat(Database.written()).isEqualTo(before);
    }
}
