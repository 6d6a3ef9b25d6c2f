package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.ContentChange.ChangeKind;

/**
 * What two contents say differently, member by member. Elements of lists are the same when they are about the same
 * thing, wherever they stand; only the order of the steps says something.
 */
final class ContentDiff {

    /** By what an element of each list is known. */
    private static final Map<String, String> KEYS = Map.of(
            "channels", "channel",
            "documents", "code",
            "fees", "name",
            "tiers", "fromPage",
            "exemptions", "group",
            "steps", "name",
            "legalBasis", "citation");

    private static final String ORDERED = "steps";

    private final List<ContentChange> changes = new ArrayList<>();

    private ContentDiff() {}

    static List<ContentChange> of(ProcedureContent before, ProcedureContent after) {
        ContentDiff diff = new ContentDiff();
        JsonNode was = ContentTree.of(before);
        JsonNode is = ContentTree.of(after);
        for (String section : names(was, is)) {
            diff.compare(new Place(section, "/" + section, section, null), was.path(section), is.path(section));
        }
        return List.copyOf(diff.changes);
    }

    /** Names of the sections that differ in anything, be it the order of a list. */
    static List<String> sections(ProcedureContent before, ProcedureContent after) {
        JsonNode was = ContentTree.of(before);
        JsonNode is = ContentTree.of(after);
        return names(was, is).stream()
                .filter(section -> !was.path(section).equals(is.path(section)))
                .toList();
    }

    /**
     * @param member name of the member or list that is looked at
     * @param item name of the element of a list that it belongs to; null outside of lists
     */
    private record Place(String section, String pointer, String member, String item) {

        Place member(String name) {
            return new Place(section, pointer + "/" + name, name, item);
        }

        Place element(String key, JsonNode element) {
            String escaped = key.replace("~", "~0").replace("/", "~1");
            String name = element.path("name").asText(key);
            return new Place(section, pointer + "/" + escaped, null, item == null ? name : item);
        }
    }

    private void compare(Place place, JsonNode before, JsonNode after) {
        if (before.equals(after) || isNothing(before) && isNothing(after)) {
            return;
        }
        if (before.isArray() && after.isArray()) {
            compareLists(place, byKey(place.member(), before), byKey(place.member(), after));
        } else if (before.isObject() && after.isObject()) {
            names(before, after).forEach(name -> compare(place.member(name), before.path(name), after.path(name)));
        } else {
            add(place, before, after);
        }
    }

    private void compareLists(Place list, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        before.forEach((key, element) ->
                compare(list.element(key, element), element, after.getOrDefault(key, MissingNode.getInstance())));
        after.forEach((key, element) -> {
            if (!before.containsKey(key)) {
                add(list.element(key, element), MissingNode.getInstance(), element);
            }
        });
        List<String> stayed =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> inNewOrder =
                after.keySet().stream().filter(before::containsKey).toList();
        if (list.member().equals(ORDERED) && !stayed.equals(inNewOrder)) {
            changes.add(new ContentChange(
                    list.section(),
                    list.pointer(),
                    null,
                    ChangeKind.MOVED,
                    List.copyOf(before.keySet()),
                    List.copyOf(after.keySet()),
                    List.of()));
        }
    }

    private void add(Place place, JsonNode before, JsonNode after) {
        ChangeKind kind =
                isNothing(before) ? ChangeKind.ADDED : isNothing(after) ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        List<TextRun> runs = before.isTextual() && after.isTextual()
                ? WordDiff.of(before.textValue(), after.textValue())
                : List.of();
        changes.add(new ContentChange(
                place.section(), place.pointer(), place.item(), kind, value(before), value(after), runs));
    }

    private static Map<String, JsonNode> byKey(String list, JsonNode elements) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        for (JsonNode element : elements) {
            String name = element.path(KEYS.get(list)).asText();
            String key = name;
            for (int again = 2; byKey.containsKey(key); again++) {
                key = name + "#" + again;
            }
            byKey.put(key, element);
        }
        return byKey;
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static Object value(JsonNode node) {
        return isNothing(node) ? null : node;
    }
}
