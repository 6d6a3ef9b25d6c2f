package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.List;

/** A condition or a repetition holds whole tags: what is printed is well-formed whatever is printed. */
final class TemplateBlocks {

    private TemplateBlocks() {}

    static List<TemplateFault> faults(String text, List<TemplateNode> nodes) {
        List<TemplateFault> faults = new ArrayList<>();
        for (TemplateNode node : nodes) {
            switch (node) {
                case TemplateNode.When when -> {
                    look(text, when.at(), when.then(), faults);
                    look(text, when.at(), when.otherwise(), faults);
                }
                case TemplateNode.Each each -> look(text, each.at(), each.body(), faults);
                default -> {}
            }
        }
        return faults;
    }

    private static void look(String text, int at, List<TemplateNode> body, List<TemplateFault> faults) {
        if (!TemplateMarkup.isWhole(html(body))) {
            faults.add(TemplateText.fault(text, at, "TEMPLATE_BLOCK", text.substring(at, text.indexOf('}', at) + 1)));
        }
        faults.addAll(faults(text, body));
    }

    /** Of the block itself; what is inside it is looked at by itself. */
    private static String html(List<TemplateNode> body) {
        StringBuilder html = new StringBuilder();
        for (TemplateNode node : body) {
            if (node instanceof TemplateNode.Markup markup) {
                html.append(markup.html());
            }
        }
        return html.toString();
    }
}
