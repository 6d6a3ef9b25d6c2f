package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a form: HTML with values, conditions and repetitions, and nothing else that could be run (ADR 0044).
 *
 * <pre>
 * {name}  {paper.name}                a value
 * {#if name} … {#else} … {/if}        printed when there is a value, or not
 * {#for paper in papers} … {/for}     once for each of a list
 * {#include form-head /}              a part that the product draws
 * </pre>
 */
final class TemplateText {

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*(?:_count)?";
    private static final Pattern VALUE = Pattern.compile("(" + NAME + "(?:\\." + NAME + ")?)");
    private static final Pattern WHEN = Pattern.compile("#if\\s+(" + NAME + "(?:\\." + NAME + ")?)");
    private static final Pattern EACH = Pattern.compile("#for\\s+(" + NAME + ")\\s+in\\s+(" + NAME + ")");
    private static final Pattern PART = Pattern.compile("#include\\s+([a-z-]+)\\s*/");

    private final String text;
    private final List<TemplateFault> faults;
    private final Matcher tokens;
    private int read;

    /** The token that ended the last block. */
    private String closedBy;

    private TemplateText(String text, List<TemplateFault> faults) {
        this.text = text;
        this.faults = faults;
        this.tokens = TOKEN.matcher(text);
    }

    /** @param faults gets what is wrong; the answer is of use only when nothing is */
    static List<TemplateNode> read(String text, List<TemplateFault> faults) {
        return new TemplateText(text, faults).nodes(null, 0);
    }

    /** The same text with every token blotted out, so that its HTML can be looked at, each letter in its place. */
    static String withoutTokens(String text) {
        return TOKEN.matcher(text).replaceAll(token -> token.group().replaceAll("[^\\n]", "x"));
    }

    static TemplateFault fault(String text, int at, String code, String subject) {
        int line = 1;
        int lineStart = 0;
        for (int index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1)) {
            line++;
            lineStart = index + 1;
        }
        return new TemplateFault(line, at - lineStart + 1, code, subject);
    }

    /** @param closing what ends the block; null at the top */
    private List<TemplateNode> nodes(String closing, int openedAt) {
        List<TemplateNode> nodes = new ArrayList<>();
        while (tokens.find()) {
            if (tokens.start() > read) {
                nodes.add(new TemplateNode.Markup(text.substring(read, tokens.start())));
            }
            int at = tokens.start();
            read = tokens.end();
            String token = tokens.group(1) == null ? null : tokens.group(1).strip();
            if (token != null && (token.equals(closing) || token.equals("#else") && "/if".equals(closing))) {
                closedBy = token;
                return nodes;
            }
            node(token, at, nodes);
        }
        if (closing != null) {
            closedBy = closing;
            faults.add(fault(text, openedAt, "TEMPLATE_NOT_CLOSED", "{" + closing + "}"));
        }
        nodes.add(new TemplateNode.Markup(text.substring(read)));
        read = text.length();
        return nodes;
    }

    private void node(String token, int at, List<TemplateNode> nodes) {
        if (token == null) {
            faults.add(fault(text, at, "TEMPLATE_TOKEN", text.substring(at, at + 1)));
            return;
        }
        Matcher value = VALUE.matcher(token);
        Matcher when = WHEN.matcher(token);
        Matcher each = EACH.matcher(token);
        Matcher part = PART.matcher(token);
        if (value.matches()) {
            nodes.add(new TemplateNode.Value(value.group(1), at));
        } else if (part.matches()) {
            nodes.add(new TemplateNode.Part(part.group(1), at));
        } else if (each.matches()) {
            nodes.add(new TemplateNode.Each(each.group(1), each.group(2), at, nodes("/for", at)));
        } else if (when.matches()) {
            List<TemplateNode> then = nodes("/if", at);
            boolean otherwise = "#else".equals(closedBy);
            nodes.add(new TemplateNode.When(when.group(1), at, then, otherwise ? nodes("/if", at) : List.of()));
        } else {
            faults.add(fault(text, at, "TEMPLATE_TOKEN", "{" + token + "}"));
        }
    }
}
