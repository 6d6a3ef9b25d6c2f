package vn.motcua.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that nobody means well with, chosen by a random generator whose seed the test prints. */
final class Hostile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MEGABYTE = 1 << 20;

    /** What may stand in an address or a header's value once it is escaped. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "'; drop table dossier; --",
            "' or '1'='1",
            "%' escape '",
            "\\",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "{0}{1}",
            "${jndi:ldap://x}",
            "😀🇻🇳👨‍👩‍👧‍👦",
            "Nguyê\u0303n Va\u0306n Hoa\u0300", // NFD
            "\u202Egnuhc\u202C",
            "\uFEFF",
            "\uFFFF",
            "\n\r\t",
            "0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1e999999999",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "0001-01-01",
            "+999999999-12-31",
            "2026-02-30",
            "2026-11-18T09:00:00",
            "2026-11-18T09:00:00+99:99",
            "24:00:00",
            "a".repeat(300),
            "ế".repeat(2000));

    private final RandomGenerator random;

    Hostile(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return pick(TEXTS);
    }

    /** A text that a header can carry. */
    String header() {
        return text().replaceAll("[^\\x21-\\x7E]", "?") + "x";
    }

    /** Somebody else each time. */
    String address() {
        return "198.51.%d.%d".formatted(random.nextInt(256), random.nextInt(256));
    }

    /** A value of any kind, for a member of a body. */
    JsonNode value() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(true);
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(new BigInteger("9".repeat(400)));
            case 4 -> NODES.numberNode(-1.5e300);
            case 5 -> NODES.arrayNode();
            case 6 -> NODES.objectNode();
            case 7 -> NODES.arrayNode().add(NODES.arrayNode().add(NODES.nullNode()));
            case 8 -> NODES.objectNode().put("__proto__", "x").put("", text());
            default -> NODES.textNode(text());
        };
    }

    /** The example with one value somewhere in it replaced, a member too many, or one taken out. */
    JsonNode mutated(JsonNode example) {
        JsonNode copy = example.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        if (containers.isEmpty()) {
            return value();
        }
        JsonNode place = pick(containers);
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            switch (names.isEmpty() ? 0 : random.nextInt(6)) {
                case 0 -> object.set(text(), value());
                case 1 -> object.remove(pick(names));
                case 2 -> object.put(pick(names), "ă".repeat(MEGABYTE / 2));
                default -> object.set(pick(names), value());
            }
        } else {
            ArrayNode array = (ArrayNode) place;
            if (random.nextBoolean() && !array.isEmpty()) {
                array.set(random.nextInt(array.size()), value());
            } else {
                for (int i = 0; i < 10_000; i++) {
                    array.add(array.isEmpty() ? NODES.nullNode() : array.get(0));
                }
            }
        }
        return copy;
    }

    /** A body that is no body of anything, whatever the operation. */
    String nonsense() {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "{";
            case 2 -> "[".repeat(100_000);
            case 3 -> "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
            case 4 -> "\u0000\u0001\u0002";
            case 5 -> "\"" + "x".repeat(MEGABYTE) + "\"";
            case 6 -> "[1,2,3]";
            case 7 -> "9".repeat(5_000);
            default -> "a,b\n\"c";
        };
    }

    String text(JsonNode body) {
        return body == null ? "" : body.toString();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean sometimes() {
        return random.nextInt(3) == 0;
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return null;
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
