package vn.motcua.paperwork;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the HTML of a form: well-formed, and nothing in it but the tags, classes and measures that forms are made of.
 * It says what is wrong and changes nothing: an administrator reads where, and nothing is dropped behind their back.
 */
final class TemplateMarkup {

    private static final Set<String> TAGS = Set.of(
            "p", "div", "span", "b", "i", "u", "br", "h1", "h2", "table", "thead", "tbody", "tr", "td", "th", "ul",
            "ol", "li");

    private static final Pattern CLASSES = Pattern.compile(
            "(?:top|qr|item|head|left|rule|long|of|quiet|date|just|text|signs|room|void|lined|n)(?: (?:long|quiet|text|n))*");

    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "class", CLASSES,
            "style", Pattern.compile("(?:width: \\d{1,3}mm|text-align: (?:left|center|right))(?:;)?"),
            "colspan", Pattern.compile("[1-9]"));

    private static final String BEFORE = "<body>";

    private TemplateMarkup() {}

    /** What is wrong in a text, its tokens blotted out; empty when nothing is. */
    static List<TemplateFault> faults(String text) {
        List<TemplateFault> faults = new ArrayList<>();
        String html = TemplateText.withoutTokens(text);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(BEFORE + html + "</body>"));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT && depth++ > 0) {
                    look(text, reader, faults);
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamReader.PROCESSING_INSTRUCTION || event == XMLStreamReader.DTD) {
                    faults.add(at(text, reader.getLocation().getCharacterOffset(), "TEMPLATE_MARKUP", "<?"));
                }
            }
        } catch (XMLStreamException broken) {
            int offset = broken.getLocation() == null ? 0 : broken.getLocation().getCharacterOffset();
            faults.add(at(text, offset, "TEMPLATE_MARKUP", "<"));
        }
        return faults;
    }

    /** Whether every tag that a piece opens it closes, and the other way round. */
    static boolean isWhole(String html) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(BEFORE + html + "</body>"));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static void look(String text, XMLStreamReader reader, List<TemplateFault> faults) {
        int offset = reader.getLocation().getCharacterOffset();
        String tag = reader.getLocalName();
        if (!TAGS.contains(tag)
                || reader.getPrefix() != null && !reader.getPrefix().isEmpty()) {
            faults.add(at(text, offset, "TEMPLATE_TAG", "<" + tag + ">"));
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String name = reader.getAttributeLocalName(index);
            Pattern allowed = ATTRIBUTES.get(name);
            String value = reader.getAttributeValue(index);
            if (allowed == null || !allowed.matcher(value).matches()) {
                faults.add(at(text, offset, "TEMPLATE_ATTRIBUTE", name + "=\"" + value + "\""));
            }
        }
    }

    /** The reader stands behind what it has read: the place told is that of the tag's beginning. */
    private static TemplateFault at(String text, int offset, String code, String subject) {
        int end = Math.max(0, Math.min(text.length(), offset - BEFORE.length()));
        int begin = text.lastIndexOf('<', Math.max(0, end - 1));
        return TemplateText.fault(text, begin < 0 ? end : begin, code, subject);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
