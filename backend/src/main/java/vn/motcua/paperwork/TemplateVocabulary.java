package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the text of a form may use: exactly what the shipped text of the form uses.
 *
 * @param values names of values that can stand anywhere
 * @param lists by name, what one of each is called, and the values of one
 * @param parts that the product draws
 * @param required values, lists and parts without which the form would keep silent about what it must say: those that
 *     the shipped text prints in any case
 */
public record TemplateVocabulary(
        Set<String> values, Map<String, ListWords> lists, Set<String> parts, Set<String> required) {

    /** @param members values of one of the list, as in {@code paper.name} */
    public record ListWords(String each, Set<String> members) {}

    static TemplateVocabulary of(List<TemplateNode> shipped) {
        TemplateVocabulary found =
                new TemplateVocabulary(new TreeSet<>(), new LinkedHashMap<>(), new TreeSet<>(), new LinkedHashSet<>());
        found.take(shipped, true, null);
        return found;
    }

    private void take(List<TemplateNode> nodes, boolean always, ListWords inside) {
        for (TemplateNode node : nodes) {
            switch (node) {
                case TemplateNode.Markup markup -> {}
                case TemplateNode.Value value -> name(value.name(), always, inside);
                case TemplateNode.Part part -> {
                    parts.add(part.name());
                    require(part.name(), always);
                }
                case TemplateNode.When when -> {
                    name(when.name(), false, inside);
                    take(when.then(), false, inside);
                    take(when.otherwise(), false, inside);
                }
                case TemplateNode.Each each -> {
                    ListWords words =
                            lists.computeIfAbsent(each.list(), any -> new ListWords(each.each(), new TreeSet<>()));
                    require(each.list(), always);
                    take(each.body(), false, words);
                }
            }
        }
    }

    private void name(String name, boolean always, ListWords inside) {
        if (inside != null && isOf(inside.each(), name)) {
            inside.members().add(name);
        } else {
            values.add(name);
            require(name, always);
        }
    }

    private void require(String name, boolean always) {
        if (always) {
            required.add(name);
        }
    }

    private static boolean isOf(String each, String name) {
        return name.equals(each) || name.startsWith(each + ".") || name.equals(each + "_count");
    }

    /** What of a text is not in the vocabulary, and what of the required it does not print in any case. */
    List<TemplateFault> faults(String text, List<TemplateNode> nodes) {
        List<TemplateFault> faults = new ArrayList<>();
        unknown(text, nodes, Map.of(), faults);
        Set<String> printed = of(nodes).required();
        required.stream()
                .filter(name -> !printed.contains(name))
                .forEach(name -> faults.add(new TemplateFault(1, 1, "TEMPLATE_LACKS", name)));
        return faults;
    }

    private void unknown(String text, List<TemplateNode> nodes, Map<String, String> loops, List<TemplateFault> faults) {
        for (TemplateNode node : nodes) {
            switch (node) {
                case TemplateNode.Markup markup -> {}
                case TemplateNode.Value value -> known(text, value.name(), value.at(), loops, faults);
                case TemplateNode.Part part -> {
                    if (!parts.contains(part.name())) {
                        faults.add(TemplateText.fault(text, part.at(), "TEMPLATE_UNKNOWN", part.name()));
                    }
                }
                case TemplateNode.When when -> {
                    known(text, when.name(), when.at(), loops, faults);
                    unknown(text, when.then(), loops, faults);
                    unknown(text, when.otherwise(), loops, faults);
                }
                case TemplateNode.Each each -> {
                    if (!lists.containsKey(each.list()) || !loops.isEmpty()) {
                        faults.add(TemplateText.fault(text, each.at(), "TEMPLATE_UNKNOWN", each.list()));
                    } else {
                        unknown(text, each.body(), Map.of(each.each(), each.list()), faults);
                    }
                }
            }
        }
    }

    private void known(String text, String name, int at, Map<String, String> loops, List<TemplateFault> faults) {
        boolean ofALoop = loops.entrySet().stream().anyMatch(loop -> {
            ListWords words = lists.get(loop.getValue());
            return isOf(loop.getKey(), name)
                    && words.members()
                            .contains(
                                    words.each() + name.substring(loop.getKey().length()));
        });
        if (!ofALoop && !values.contains(name) && !lists.containsKey(name)) {
            faults.add(TemplateText.fault(text, at, "TEMPLATE_UNKNOWN", "{" + name + "}"));
        }
    }
}
