package vn.motcua.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import vn.motcua.testing.Contract;

/** One operation of openapi.yaml with what a caller can say to it. */
public record ApiOperation(String method, String path, List<Parameter> parameters, String mediaType, JsonNode example) {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    public record Parameter(String in, String name) {}

    public static List<ApiOperation> all() {
        List<ApiOperation> operations = new ArrayList<>();
        Contract.api().path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> operations.add(of(path.getKey(), operation.getKey(), operation.getValue()))));
        return operations;
    }

    private static ApiOperation of(String path, String method, JsonNode operation) {
        List<Parameter> parameters = StreamSupport.stream(
                        operation.path("parameters").spliterator(), false)
                .map(parameter -> new Parameter(
                        parameter.path("in").asText(), parameter.path("name").asText()))
                .toList();
        var content = operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .orElse(null);
        return new ApiOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                content == null ? null : content.getKey(),
                content == null ? null : example(content.getValue()));
    }

    private static JsonNode example(JsonNode media) {
        if (media.has("example")) {
            return media.path("example");
        }
        JsonNode named = media.path("examples").elements().hasNext()
                ? media.path("examples").elements().next()
                : media.path("nothing");
        return named.has("$ref")
                ? Contract.api().at(named.path("$ref").asText().substring(1)).path("value")
                : named.path("value");
    }

    public boolean writes() {
        return !method.equals("GET");
    }

    /** Whether it can change what the other tests stand on: the catalogue, the calendar, the office. */
    boolean changesSharedThings() {
        return writes()
                && !path.startsWith("/api/v1/dossiers")
                && !path.startsWith("/api/v1/dossier-imports")
                && !path.startsWith("/public/");
    }

    boolean has(String header) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(header));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
