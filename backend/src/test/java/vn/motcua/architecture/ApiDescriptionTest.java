package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Contract;
import vn.motcua.testing.RealServices;

/** openapi.yaml is something that a client can be generated from. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ApiDescriptionTest {

    @Test
    void isOfVersion31() {
        assertThat(Contract.api().path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void namesEveryOperationOnce() {
        var ids = operations().stream()
                .map(operation -> operation.path("operationId").asText())
                .toList();
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+[A-Z]\\w+"));
    }

    @Test
    void saysWhatEveryAnswerIs() {
        for (var operation : operations()) {
            operation.path("responses").properties().forEach(answer -> {
                var name = operation.path("operationId").asText() + " " + answer.getKey();
                var content = answer.getValue().path("content");
                if (Set.of("204", "304").contains(answer.getKey())) {
                    assertThat(content).as(name).isEmpty();
                    return;
                }
                assertThat(content).as(name).isNotEmpty();
                assertThat(content.properties()).as(name).allSatisfy(type -> assertThat(
                                type.getValue().path("schema"))
                        .isNotEmpty());
            });
        }
    }

    @Test
    void refersOnlyToWhatIsThere() {
        var references = new ArrayList<String>();
        collectReferences(Contract.api(), references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        Contract.api().at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void protectsEverythingThatIsNotPublic() {
        Contract.api().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> assertThat(
                                operation.getValue().path("responses").has("401"))
                        .as(path.getKey())
                        .isEqualTo(path.getKey().startsWith("/api/"))));
    }

    private static List<JsonNode> operations() {
        return StreamSupport.stream(Contract.api().path("paths").spliterator(), false)
                .flatMap(path -> path.properties().stream())
                .map(Map.Entry::getValue)
                .filter(operation -> operation.has("responses"))
                .toList();
    }

    private static void collectReferences(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(child -> collectReferences(child, references));
    }
}
