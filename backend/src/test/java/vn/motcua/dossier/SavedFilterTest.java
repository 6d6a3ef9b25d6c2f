package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;

/** What somebody looks at every morning has a name. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SavedFilterTest extends EmptyOffice {

    private static final String FILTERS = "/api/v1/me/saved-filters";
    private static final String LAND = "view=OPEN&field=DD&due=SOON";

    @BeforeEach
    void forgetFilters() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("delete from saved_filter");
        }
    }

    @Test
    void keepsReplacesAndForgetsAFilter() {
        var kept = save("clerk", "Đất đai sắp đến hạn", LAND).isOk();
        assertThat(kept.text("/name")).isEqualTo("Đất đai sắp đến hạn");
        assertThat(names("clerk")).containsExactly("Đất đai sắp đến hạn");
        save("clerk", "Đất đai sắp đến hạn", "view=MINE").isProblem(428, "IF_MATCH_REQUIRED", "header:If-Match");
        var changed =
                replace("Đất đai sắp đến hạn", "view=MINE", kept.header("ETag")).isOk();
        assertThat(changed.text("/query")).isEqualTo("view=MINE");
        replace("Đất đai sắp đến hạn", LAND, kept.header("ETag")).isProblem(412, "CHANGED_MEANWHILE");
        remove("Đất đai sắp đến hạn", kept.header("ETag")).isProblem(412, "CHANGED_MEANWHILE");
        remove("Đất đai sắp đến hạn", changed.header("ETag")).is(204);
        assertThat(names("clerk")).isEmpty();
        remove("Đất đai sắp đến hạn", changed.header("ETag")).isProblem(404, "FILTER_NOT_FOUND");
    }

    @Test
    void keepsThoseOfPeopleApart() {
        save("clerk", "Của tôi", LAND).isOk();
        save("officer", "Của tôi", "view=MINE").isOk();
        save("clerk.b", "Của tôi", "view=TO_RETURN").isOk();
        assertThat(Desk.of("clerk").get(FILTERS).each("", filter -> filter.path("query")
                        .asText()))
                .containsExactly(LAND);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "view=OPEN&offset=3, FILTER_KEY_UNKNOWN",
        "cursor=abc, FILTER_KEY_UNKNOWN",
        "view=OPEN&view=MINE, FILTER_KEY_TWICE",
        "view, FILTER_MALFORMED",
        "=OPEN, FILTER_MALFORMED",
        "q=%00, FILTER_MALFORMED",
        "q=%zz, FILTER_MALFORMED",
        "view=OPEN&, FILTER_MALFORMED"
    })
    void refusesWhatIsNoFilter(String query, String code) {
        save("clerk", "Lạ", query).isProblem(400, code, "/query");
        assertThat(names("clerk")).isEmpty();
    }

    @Test
    void hasBounds() {
        save("clerk", "n".repeat(101), LAND).isProblem(400, "VALIDATION_FAILED");
        save("clerk", " ", LAND).isProblem(400, "VALIDATION_FAILED");
        save("clerk", "Dài", "q=" + "a".repeat(999)).isProblem(400, "VALIDATION_FAILED", "/query");
        for (int number = 1; number <= 50; number++) {
            save("clerk", "Bộ lọc " + number, LAND).isOk();
        }
        save("clerk", "Bộ lọc 51", LAND).isProblem(409, "TOO_MANY_FILTERS");
        assertThat(names("clerk")).hasSize(50);
    }

    @Test
    void keepsOneOfTwoThatAreSavedTogether() throws Exception {
        var answers = Concurrently.run(2, window -> save("clerk", "Hai cửa sổ", LAND));
        assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 412, 428);
        assertThat(names("clerk")).containsExactly("Hai cửa sổ");
    }

    private static Answer save(String account, String name, String query) {
        return new Answer(Desk.of(account)
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .put(FILTERS + "/{name}", name));
    }

    private static Answer replace(String name, String query, String etag) {
        return new Answer(Desk.of("clerk")
                .request()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .put(FILTERS + "/{name}", name));
    }

    private static Answer remove(String name, String etag) {
        return new Answer(Desk.of("clerk").request().header("If-Match", etag).delete(FILTERS + "/{name}", name));
    }

    private static List<String> names(String account) {
        return Desk.of(account).get(FILTERS).isOk().each("", filter -> filter.path("name")
                .asText());
    }
}
