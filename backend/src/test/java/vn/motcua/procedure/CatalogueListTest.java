package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.procedure.CatalogueDesk.CODE;
import static vn.motcua.procedure.CatalogueDesk.PROCEDURES;
import static vn.motcua.procedure.CatalogueDesk.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** The catalogue as its keepers see it. The demo's 124 procedures are all in force. */
@QuarkusTest
@WithTestResource(RealServices.class)
class CatalogueListTest extends EmptyOffice {

    private final CatalogueDesk admin = CatalogueDesk.admin();

    @AfterEach
    void forgetTheProcedures() {
        CatalogueDesk.forgetTests();
    }

    @Test
    void showsTheDraftOfAProcedureThatIsNothingElseYet() {
        admin.saved(CODE, admin.created(CODE), content(3));
        assertThat(codes(list("q", "t-1."))).isEmpty();
        var line = list("q", "t-1.", "state", "DRAFT").json().at("/items/0");
        assertThat(line.path("code").asText()).isEqualTo(CODE);
        assertThat(line.path("state").asText()).isEqualTo("DRAFT");
        assertThat(line.path("effectiveFrom").isNull()).isTrue();
        assertThat(line.at("/timeLimits/0/value").asInt()).isEqualTo(3);
        assertThat(line.path("documentCount").asInt()).isEqualTo(1);
    }

    @Test
    void showsTheVersionInForceWithWhatIsComing() {
        admin.inForce(CODE);
        admin.published(admin.opened(CODE, 1), CODE, "2027-01-01");
        admin.opened(CODE, 1);
        for (var state : List.of("ALL", "IN_FORCE", "UPCOMING", "DRAFT")) {
            var line = list("q", "t-1.", "state", state).json().at("/items/0");
            assertThat(line.path("version").asInt()).as(state).isEqualTo(1);
            assertThat(line.path("draft").asInt()).isEqualTo(3);
            assertThat(line.at("/upcoming/effectiveFrom").asText()).isEqualTo("2027-01-01");
        }
        assertThat(codes(list("q", "t-1.", "state", "RETIRED"))).isEmpty();
    }

    @Test
    void showsWhatHasEnded() {
        admin.inForce(CODE);
        admin.retires(CODE, "2026-11-19", null).isOk();
        assertThat(codes(list("q", "t-1."))).containsExactly(CODE);
        OfficeClock.show("2026-11-19T08:00");
        assertThat(codes(list("q", "t-1."))).isEmpty();
        assertThat(list("q", "t-1.", "state", "RETIRED").text("/items/0/state")).isEqualTo("PAST");
    }

    @Test
    void findsWhatLacksSomething() {
        admin.created(CODE);
        assertThat(codes(list("q", "t-1.", "state", "ALL", "missing", "TIME_LIMIT")))
                .containsExactly(CODE);
        assertThat(codes(list("q", "t-1.", "state", "ALL", "missing", "FORM_FILE")))
                .isEmpty();
    }

    @Test
    void findsADecreeByItsNumberAndNotByItsWords() {
        admin.inForce(CODE);
        assertThat(codes(list("q", "20/2021/nd-cp"))).contains(CODE);
        assertThat(codes(list("q", "T-2188/QD"))).contains(CODE);
        assertThat(codes(list("q", "20 2021"))).doesNotContain(CODE);
    }

    @Test
    void countsWhatEachOtherChoiceWouldFind() {
        admin.created(CODE);
        var facets = list("state", "IN_FORCE", "facets", true).json().path("facets");
        assertThat(count(facets, "states", "ALL")).isEqualTo(125);
        assertThat(count(facets, "states", "IN_FORCE")).isEqualTo(124);
        assertThat(count(facets, "states", "DRAFT")).isEqualTo(1);
        var fields = StreamSupport.stream(facets.path("fields").spliterator(), false)
                .mapToInt(field -> field.path("count").asInt());
        assertThat(fields.sum()).isEqualTo(124);
        assertThat(count(list("state", "ALL", "facets", true).json().path("facets"), "missing", "TIME_LIMIT"))
                .isEqualTo(1);
        assertThat(list().json().path("facets").isNull()).isTrue();
    }

    @Test
    void agreesWithItsFacets() {
        var facets = list("facets", true).json().path("facets");
        for (var field : facets.path("fields")) {
            var found = list("field", field.path("code").asText(), "limit", 500);
            assertThat(codes(found)).hasSize(field.path("count").asInt());
        }
    }

    @Test
    void refusesAStateThatThereIsNot() {
        Desk.of("clerk").get(PROCEDURES, "state", "SOMEHOW").isProblem(400, "INVALID_VALUE");
    }

    private static Answer list(Object... query) {
        return Desk.of("clerk").get(PROCEDURES, query).isOk();
    }

    private static List<String> codes(Answer list) {
        return list.each("/items", item -> item.path("code").asText());
    }

    private static int count(JsonNode facets, String facet, String key) {
        return StreamSupport.stream(facets.path(facet).spliterator(), false)
                .filter(count -> count.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asInt();
    }
}
