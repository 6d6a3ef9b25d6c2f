package vn.motcua.shared.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives every body that names a schema an example of it, written once among the components. */
final class BodyExamples {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String EXAMPLES = "#/components/examples/";

    private BodyExamples() {}

    static void addTo(OpenAPI api) {
        for (var item : api.getPaths().getPathItems().values()) {
            for (Operation operation : item.getOperations().values()) {
                if (operation.getRequestBody() != null) {
                    exemplify(api, operation.getRequestBody().getContent());
                }
                operation
                        .getResponses()
                        .getAPIResponses()
                        .values()
                        .forEach(response -> exemplify(api, response.getContent()));
            }
        }
    }

    private static void exemplify(OpenAPI api, Content content) {
        if (content == null) {
            return;
        }
        for (MediaType media : content.getMediaTypes().values()) {
            Schema schema = media.getSchema();
            boolean isBare = media.getExample() == null
                    && (media.getExamples() == null || media.getExamples().isEmpty());
            if (isBare && schema != null && schema.getRef() != null) {
                String name = schema.getRef().substring(SCHEMAS.length());
                addExample(api, name);
                media.setExamples(Map.of(name, OASFactory.createExample().ref(EXAMPLES + name)));
            } else if (isBare && schema != null) {
                media.setExample(new SchemaExample(api.getComponents().getSchemas()).of(schema));
            }
        }
    }

    private static void addExample(OpenAPI api, String name) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (api.getComponents().getExamples() == null
                || !api.getComponents().getExamples().containsKey(name)) {
            api.getComponents()
                    .addExample(
                            name, OASFactory.createExample().value(new SchemaExample(schemas).of(schemas.get(name))));
        }
    }
}
