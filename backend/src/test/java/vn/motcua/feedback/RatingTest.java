package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Citizen;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** Đánh giá: once a dossier, by whoever holds its receipt, or from the slip on paper. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RatingTest extends EmptyOffice {

    private static final String RATINGS = "/public/v1/ratings";

    private static final Map<String, Object> SLIP = Map.of(
            "level", "VERY_SATISFIED",
            "reasons", List.of("TIME", "ATTITUDE"),
            "totalTime", "SHORTER",
            "contacts", 0,
            "agencies", 1,
            "attitude", "GOOD",
            "comment", "Nhanh, tử tế.");

    private final Citizen citizen = Citizen.somebody();

    @Inject
    RatingConfig config;

    private static DossierAnswer finished() {
        return walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
    }

    /** The code on the receipt. */
    private String ratingCode(DossierAnswer dossier) {
        return new RatingCodes(config).of(dossier.code());
    }

    private Answer rates(DossierAnswer dossier, Map<String, Object> slip) {
        return citizen.post(
                RATINGS, Map.of("dossierCode", dossier.code(), "ratingCode", ratingCode(dossier), "slip", slip));
    }

    private static String rating(DossierAnswer dossier) {
        return DOSSIERS + "/" + dossier.code() + "/rating";
    }

    @Test
    void theHolderOfTheReceiptRatesAndTheStaffReadIt() {
        var dossier = finished();
        Desk.of("officer").get(rating(dossier)).isProblem(404, "NOT_RATED_YET");
        assertThat(rates(dossier, SLIP).is(201).text("/level")).isEqualTo("VERY_SATISFIED");
        var read = Desk.of("officer").get(rating(dossier)).isOk();
        assertThat(read.text("/channel")).isEqualTo("ONLINE");
        assertThat(read.text("/attitude")).isEqualTo("GOOD");
        assertThat(read.text("/contacts")).isEqualTo("0");
        assertThat(read.text("/comment")).isEqualTo("Nhanh, tử tế.");
        assertThat(read.text("/recordedBy")).isNull();
        assertThat(read.each("/reasons", reason -> reason.asText())).containsExactly("TIME", "ATTITUDE");
    }

    @Test
    void isTakenOnceOnly() {
        var dossier = finished();
        rates(dossier, SLIP).is(201);
        rates(dossier, Map.of("level", "DISSATISFIED")).isProblem(409, "ALREADY_RATED");
        Desk.of("clerk").post(rating(dossier), SLIP).isProblem(409, "ALREADY_RATED");
    }

    @Test
    void waitsForTheResult() {
        var dossier = received();
        rates(dossier, SLIP).isProblem(409, "NOT_FINISHED_YET");
        Desk.of("clerk").post(rating(dossier), SLIP).isProblem(409, "NOT_FINISHED_YET");
    }

    @Test
    void doesNotTellWhetherTheDossierOrTheCodeIsWrong() {
        var dossier = finished();
        var other = ratingCode(walk(received()));
        for (var wrong : List.of(
                Map.of("dossierCode", dossier.code(), "ratingCode", other, "slip", SLIP),
                Map.of("dossierCode", "H07.142-261118-0999", "ratingCode", other, "slip", SLIP),
                Map.of("dossierCode", "nothing", "ratingCode", "0", "slip", SLIP))) {
            citizen.post(RATINGS, wrong).isProblem(422, "RATING_CODE_WRONG", "/ratingCode");
        }
    }

    @Test
    void aRestrictedDossierCannotBeRatedByAnybody() {
        var denunciation = Desk.of("clerk").receives("R2016-120");
        rates(denunciation, SLIP).isProblem(422, "RATING_CODE_WRONG", "/ratingCode");
    }

    @Test
    void theCodeMayBeReadFromPaperByOldEyes() {
        var dossier = finished();
        var misread = ratingCode(dossier)
                .toLowerCase()
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        citizen.post(RATINGS, Map.of("dossierCode", dossier.code().toLowerCase(), "ratingCode", misread, "slip", SLIP))
                .is(201);
    }

    @Test
    void saysWhatIsWrongWithASlip() {
        var dossier = finished();
        rates(dossier, Map.of("reasons", List.of())).isProblem(400, "VALIDATION_FAILED", "/slip/level");
        rates(dossier, Map.of("level", "SATISFIED", "contacts", 21))
                .isProblem(400, "VALIDATION_FAILED", "/slip/contacts");
        rates(dossier, Map.of("level", "SATISFIED", "comment", "x".repeat(1001)))
                .isProblem(400, "VALIDATION_FAILED", "/slip/comment");
        rates(dossier, Map.of("level", "HAPPY")).isProblem(400, "INVALID_VALUE", "/slip/level");
    }

    @Test
    void theDeskEntersSlipsOnPaperAndTheyAreMarked() {
        var dossier = finished();
        Desk.of("officer").post(rating(dossier), SLIP).isProblem(403, "FORBIDDEN");
        Desk.of("clerk.b").post(rating(dossier), SLIP).isProblem(404, "DOSSIER_NOT_FOUND");
        var entered = Desk.of("clerk")
                .post(rating(dossier), Map.of("level", "SATISFIED"))
                .is(201);
        assertThat(entered.text("/channel")).isEqualTo("PAPER");
        assertThat(entered.text("/recordedBy/username")).isEqualTo("clerk");
        assertThat(entered.text("/contacts")).isNull();
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveARating() throws SQLException {
        rates(finished(), SLIP).is(201);
        try (var application = Database.asApplication()) {
            for (var sql : List.of("update rating set level = 'SATISFIED'", "delete from rating")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> application.update(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void isNotReadByAnotherAgency() {
        var dossier = finished();
        rates(dossier, SLIP).is(201);
        Desk.of("leader.b").get(rating(dossier)).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void whoGuessesCodesIsStopped() {
        var dossier = finished();
        var guess = Map.of("dossierCode", dossier.code(), "ratingCode", "00000-00000", "slip", SLIP);
        for (int number = 1; number <= 20; number++) {
            citizen.post(RATINGS, guess).isProblem(422, "RATING_CODE_WRONG");
        }
        var refused = citizen.post(RATINGS, guess).isProblem(429, "TOO_MANY_REQUESTS");
        assertThat(refused.header("Retry-After")).isEqualTo("30");
    }
}
