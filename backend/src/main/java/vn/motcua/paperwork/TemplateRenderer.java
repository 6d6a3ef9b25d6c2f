package vn.motcua.paperwork;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints the text of a form with its values, each of them escaped. It knows names, and runs nothing. */
final class TemplateRenderer {

    private final Map<String, Object> values;
    private final Function<String, String> parts;
    private final StringBuilder html = new StringBuilder();

    private TemplateRenderer(Map<String, Object> values, Function<String, String> parts) {
        this.values = values;
        this.parts = parts;
    }

    /** @param parts HTML of what the product draws, by name */
    static String render(List<TemplateNode> nodes, Map<String, Object> values, Function<String, String> parts) {
        TemplateRenderer renderer = new TemplateRenderer(new HashMap<>(values), parts);
        renderer.print(nodes);
        return renderer.html.toString();
    }

    private void print(List<TemplateNode> nodes) {
        for (TemplateNode node : nodes) {
            switch (node) {
                case TemplateNode.Markup markup -> html.append(markup.html());
                case TemplateNode.Value value -> {
                    Object found = find(value.name());
                    html.append(found == null ? "" : escaped(found.toString()));
                }
                case TemplateNode.Part part -> html.append(parts.apply(part.name()));
                case TemplateNode.When when -> print(isThere(find(when.name())) ? when.then() : when.otherwise());
                case TemplateNode.Each each -> repeat(each);
            }
        }
    }

    private void repeat(TemplateNode.Each each) {
        if (find(each.list()) instanceof Collection<?> all) {
            int count = 0;
            for (Object one : all) {
                values.put(each.each(), one);
                values.put(each.each() + "_count", ++count);
                print(each.body());
            }
            values.remove(each.each());
            values.remove(each.each() + "_count");
        }
    }

    private Object find(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return values.get(name);
        }
        Object owner = values.get(name.substring(0, dot));
        String member = name.substring(dot + 1);
        return owner instanceof Map<?, ?> map ? map.get(member) : owner == null ? null : member(owner, member);
    }

    /** A component of a record of the vocabulary, or what a record says of itself under that name. */
    private static Object member(Object owner, String name) {
        try {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return component.getAccessor().invoke(owner);
                }
            }
            return owner.getClass().getMethod(name).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " of " + owner.getClass(), e);
        }
    }

    private static boolean isThere(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case Collection<?> all -> !all.isEmpty();
            case String text -> !text.isEmpty();
            default -> true;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
