package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds every answer against the API description that the build wrote ({@code make api-check} proves that it is the
 * committed openapi.yaml): the status, the media type and the body must be declared there, and an
 * object has the members that its schema names and no others.
 */
public final class Contract implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode API = read();
    private static final List<PathTemplate> PATHS = paths();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private record PathTemplate(String template, Pattern pattern) {

        static PathTemplate of(String template) {
            return new PathTemplate(template, Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+")));
        }

        int variables() {
            return (int) template.chars().filter(character -> character == '{').count();
        }
    }

    /** openapi.yaml, as JSON. */
    public static JsonNode api() {
        return API;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        check(request.getMethod(), URI.create(request.getURI()).getPath(), response);
        return response;
    }

    private static void check(String method, String path, Response response) {
        var template = PATHS.stream()
                .filter(known -> known.pattern().matcher(path).matches())
                .min(Comparator.comparing(PathTemplate::variables))
                .map(PathTemplate::template);
        var operation = template.map(known -> API.path("paths").path(known).path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
        if (operation.isEmpty()) {
            assertThat(response.statusCode())
                    .as("%s %s is not in openapi.yaml", method, path)
                    .isIn(404, 405);
            return;
        }
        checkAnswer(method + " " + template.get(), operation.get(), response);
    }

    private static void checkAnswer(String name, JsonNode operation, Response response) {
        var status = String.valueOf(response.statusCode());
        var answer = operation.path("responses").path(status);
        assertThat(answer.isObject())
                .as("openapi.yaml names no answer %s of %s: %s", status, name, response.asString())
                .isTrue();
        if (response.statusCode() == 204 || response.statusCode() == 304) {
            assertThat(response.asByteArray()).as(name).isEmpty();
            return;
        }
        var mediaType = response.contentType().split(";")[0];
        var content = answer.path("content").path(mediaType);
        assertThat(content.isObject())
                .as("openapi.yaml names no %s in answer %s of %s", mediaType, status, name)
                .isTrue();
        if (mediaType.equals("application/json") || mediaType.endsWith("+json")) {
            var schema = COMPILED.computeIfAbsent(name + status + mediaType, same -> compile(content.path("schema")));
            assertThat(schema.validate(body(response)))
                    .as("answer %s of %s", status, name)
                    .isEmpty();
        }
    }

    private static JsonNode body(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", API.path("components"));
        root.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(root);
    }

    private static List<PathTemplate> paths() {
        return API.path("paths").properties().stream()
                .map(entry -> PathTemplate.of(entry.getKey()))
                .toList();
    }

    private static JsonNode read() {
        try {
            var api = JSON.readTree(openapi().toFile());
            api.path("components")
                    .path("schemas")
                    .properties()
                    .forEach(entry -> close(entry.getKey(), entry.getValue()));
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What openapi.yaml leaves open to later versions of the API is closed here: this version sends nothing more. */
    private static void close(String name, JsonNode schema) {
        // A problem may carry more, such as the dossier as it is now.
        if (!name.equals("Problem") && schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    private static Path openapi() {
        return RealServices.backendFolder().resolve("target/openapi/openapi.json");
    }
}
