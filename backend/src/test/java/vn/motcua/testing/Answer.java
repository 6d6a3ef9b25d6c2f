package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** One HTTP answer, and the assertions that every test makes of answers. */
public record Answer(Response response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.header(name);
    }

    public String text() {
        return response.asString();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member by JSON pointer, as text; null where the answer has null or nothing. */
    public String text(String pointer) {
        var node = json().at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    /** One value of each element of an array. */
    public <T> List<T> each(String pointer, Function<JsonNode, T> value) {
        return StreamSupport.stream(json().at(pointer).spliterator(), false)
                .map(value)
                .toList();
    }

    public Answer isOk() {
        return is(200);
    }

    public Answer is(int expected) {
        assertThat(status()).as(text()).isEqualTo(expected);
        return this;
    }

    /** A problem+json with its own code and its words in both languages, all places filled in. */
    public Answer isProblem(int expectedStatus, String expectedCode) {
        is(expectedStatus);
        assertThat(response.contentType()).startsWith("application/problem+json");
        var problem = json();
        assertThat(problem.path("code").asText()).as(text()).isEqualTo(expectedCode);
        assertThat(problem.path("status").asInt()).isEqualTo(expectedStatus);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("type").asText()).isEqualTo("urn:problem:motcua:" + expectedCode);
        assertHasWords(problem);
        problem.path("errors").forEach(Answer::assertHasWords);
        return this;
    }

    public Answer isProblem(int expectedStatus, String expectedCode, String... pointers) {
        isProblem(expectedStatus, expectedCode);
        var found = new ArrayList<String>();
        json().path("errors").forEach(error -> found.add(error.path("pointer").asText()));
        assertThat(found).as(text()).containsExactlyInAnyOrder(pointers);
        return this;
    }

    private static void assertHasWords(JsonNode described) {
        for (var language : List.of("detail", "detailEn")) {
            assertThat(described.path(language).asText())
                    .as(described.toString())
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContain("}");
        }
    }
}
