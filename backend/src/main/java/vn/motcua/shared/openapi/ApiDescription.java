package vn.motcua.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes into the API description what holds for every endpoint, so that no resource repeats it: problems as answers,
 * headers of conditional writes, and that answers always carry all their members.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<String, String> EXAMPLES_OF_TIME = Map.of(
            "LocalDate", "2016-01-04",
            "LocalTime", "07:00:00",
            "OffsetDateTime", "2016-01-04T08:10:00+07:00");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem()).addSchema("ProblemField", problemField());
        Set.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(api.getComponents()::removeSchema);
        EXAMPLES_OF_TIME.forEach(
                (name, example) -> api.getComponents().getSchemas().get(name).setExamples(List.of(example)));
        api.getComponents().getSchemas().forEach(ApiDescription::requireMembersOfAnswers);
        api.getComponents().getSchemas().values().forEach(ApiDescription::leaveTypesToReferences);
        // Sorted, so that the committed file changes only where the API does.
        Map<String, PathItem> sorted = new TreeMap<>(api.getPaths().getPathItems());
        api.getPaths().setPathItems(sorted);
        sorted.forEach(
                (path, item) -> item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
        BodyExamples.addTo(api);
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        addProblem(operation, "400", "The request cannot be understood; errors point at the fields");
        if (path.startsWith("/api/")) {
            addProblem(operation, "401", "UNAUTHENTICATED or TOKEN_EXPIRED");
            addProblem(operation, "403", "FORBIDDEN: none of the caller's roles may do this");
        }
        if (path.contains("{")) {
            addProblem(operation, "404", "Not there, or not the caller's to see");
        }
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
            addProblem(operation, "422", "Understood and refused; the code says why, errors point at the fields");
        }
        if (hasHeader(operation, "If-Match")) {
            if (path.startsWith("/api/v1/dossiers/")) {
                addProblem(operation, "409", "The act is not allowed now; the code is that of allowedActions");
            }
            addProblem(
                    operation,
                    "412",
                    "STALE_VERSION: somebody was faster; current, changedBy, changedAt and change tell");
            addProblem(operation, "428", "IF_MATCH_REQUIRED");
        }
        if (operation.getRequestBody() != null) {
            addProblem(operation, "415", "The body is not of a media type that this operation reads");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.equals("503")) {
                response.setContent(problemContent());
            }
        });
        for (Parameter parameter : parameters(operation)) {
            if ("If-Match".equals(parameter.getName()) && parameter.getDescription() == null) {
                parameter.setRequired(true);
                parameter.setDescription("The version that the caller saw, from the ETag, for instance \"3\"");
            } else if ("Idempotency-Key".equals(parameter.getName())) {
                parameter.setDescription("The same key with the same body gives the first answer again");
            }
        }
    }

    /**
     * Bodies of requests and the problem say themselves what they need; answers always carry every member, null where
     * unknown.
     */
    private static void requireMembersOfAnswers(String name, Schema schema) {
        boolean isRequest = name.endsWith("Request")
                || name.equals("ImportLine")
                || name.startsWith("Imported")
                || name.startsWith("Received");
        boolean mayLackMembers = isRequest || name.equals("Problem");
        if (!mayLackMembers && schema.getProperties() != null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    /** A type that the scanner writes beside a reference repeats it at best, and at worst forbids the null beside it. */
    private static void leaveTypesToReferences(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(member -> member.getRef() != null || member.getAnyOf() != null)
                    .forEach(member -> member.setType(null));
        }
    }

    private static boolean hasHeader(Operation operation, String name) {
        return parameters(operation).stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void addProblem(Operation operation, String status, String description) {
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        PROBLEM_JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema problem() {
        return object("RFC 9457 problem with a stable code and its words in two languages")
                .required(List.of("type", "title", "status", "code", "detail", "detailEn"))
                .addProperty("type", text("urn:problem:motcua:PROCEDURE_UNKNOWN"))
                .addProperty("title", text("PROCEDURE_UNKNOWN"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .examples(List.of(422)))
                .addProperty("code", text("PROCEDURE_UNKNOWN").description("Stable; programs branch on it"))
                .addProperty(
                        "detail", text("Không có thủ tục mang mã R2016-999.").description("Vietnamese"))
                .addProperty(
                        "detailEn", text("No procedure has the code R2016-999.").description("English"))
                .addProperty("instance", text("/api/v1/dossiers"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemField")));
    }

    private static Schema problemField() {
        return object("One field that is wrong")
                .addProperty(
                        "pointer",
                        text("/procedureCode")
                                .description(
                                        "JSON pointer into the body, query:name, header:Name or line:number:column"))
                .addProperty("code", text("PROCEDURE_UNKNOWN"))
                .addProperty("detail", text("Không có thủ tục mang mã R2016-999."))
                .addProperty("detailEn", text("No procedure has the code R2016-999."));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).examples(List.of(example));
    }
}
