package vn.motcua.shared.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes the example of a body out of the examples of its members, so that each is written once, beside its member. */
final class SchemaExample {

    private static final Map<SchemaType, Object> BY_TYPE =
            Map.of(SchemaType.STRING, "…", SchemaType.INTEGER, 1, SchemaType.NUMBER, 1, SchemaType.BOOLEAN, true);

    private final Map<String, Schema> schemas;
    private final Deque<String> path = new ArrayDeque<>();

    SchemaExample(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Object of(Schema schema) {
        if (schema.getRef() != null) {
            return named(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
        }
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
            return of(schema.getAnyOf().getFirst());
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getProperties() != null) {
            Map<String, Object> members = new LinkedHashMap<>();
            schema.getProperties().forEach((name, member) -> members.put(name, of(member)));
            return members;
        }
        if (schema.getItems() != null) {
            return List.of(of(schema.getItems()));
        }
        return simple(schema);
    }

    /** A schema that contains itself ends where it would begin again. */
    private Object named(String name) {
        if (path.contains(name)) {
            return Map.of();
        }
        path.push(name);
        try {
            return of(schemas.get(name));
        } finally {
            path.pop();
        }
    }

    private static Object simple(Schema schema) {
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        return types.stream()
                .filter(BY_TYPE::containsKey)
                .findFirst()
                .map(BY_TYPE::get)
                .orElse(Map.of());
    }
}
