package vn.motcua.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Every text that comes in is composed (NFC) and trimmed; control characters other than tabs and ends of lines are
 * refused, since neither the database nor paper can hold them.
 */
class CleanText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text.chars().anyMatch(CleanText::isForbidden)) {
            return (String) context.handleWeirdStringValue(String.class, text, "control characters");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
