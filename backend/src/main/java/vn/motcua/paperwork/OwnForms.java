package vn.motcua.paperwork;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a form by an agency's own text: the frame and the parts are the product's, the text is never run by Qute. */
@ApplicationScoped
class OwnForms {

    private static final String FRAME = "paperwork/form-own.html";
    private static final String QR = "qr";

    private final Engine engine;

    OwnForms(Engine engine) {
        this.engine = engine;
    }

    /** @param values of the writer, with {@code head} and {@code code} */
    String html(String text, Map<String, Object> values) {
        List<TemplateNode> nodes = TemplateText.read(text, new ArrayList<>());
        List<String> bodies = new ArrayList<>();
        for (Object copy : copies(values)) {
            Map<String, Object> ofTheCopy = new HashMap<>(values);
            ofTheCopy.put("copy", copy);
            bodies.add(TemplateRenderer.render(nodes, ofTheCopy, part -> part(part, ofTheCopy)));
        }
        return filled(FRAME, values).data("bodies", bodies).render();
    }

    private static Collection<?> copies(Map<String, Object> values) {
        return values.get("copies") instanceof Collection<?> copies ? copies : List.of("");
    }

    private String part(String name, Map<String, Object> values) {
        return name.equals(QR)
                ? filled("paperwork/form-qr.html", values).render()
                : filled("paperwork/" + name + ".html", values).render();
    }

    private TemplateInstance filled(String template, Map<String, Object> values) {
        TemplateInstance page = engine.getTemplate(template).instance();
        values.forEach(page::data);
        return page;
    }
}
