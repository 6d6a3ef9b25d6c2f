package vn.motcua.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemField;

/** Reads one line strictly: a field that is unknown, missing or malformed is refused, nothing is guessed. */
@ApplicationScoped
class LineReader {

    private final ObjectReader reader;
    private final Validator validator;

    LineReader(ObjectMapper json, Validator validator) {
        this.reader = json.readerFor(ImportLine.class);
        this.validator = validator;
    }

    /**
     * @throws ProblemException LINE_NOT_JSON, UNKNOWN_FIELD, INVALID_VALUE or LINE_INCOMPLETE
     */
    ImportLine read(String line) {
        ImportLine parsed = parse(line);
        Set<ConstraintViolation<ImportLine>> violations = validator.validate(parsed);
        if (!violations.isEmpty()) {
            List<String> pointers = violations.stream()
                    .map(violation -> pointer(violation.getPropertyPath()))
                    .sorted()
                    .toList();
            throw new ProblemException(422, "LINE_INCOMPLETE", pointers.getFirst(), String.join(", ", pointers));
        }
        return parsed;
    }

    private ImportLine parse(String line) {
        try {
            ImportLine parsed = reader.readValue(line);
            if (parsed == null) {
                throw new ProblemException(422, "LINE_NOT_JSON", null);
            }
            return parsed;
        } catch (UnrecognizedPropertyException e) {
            throw new ProblemException(422, "UNKNOWN_FIELD", ProblemField.pointer(e), e.getPropertyName());
        } catch (JsonMappingException e) {
            throw e.getPath().isEmpty()
                    ? new ProblemException(422, "LINE_NOT_JSON", null)
                    : new ProblemException(422, "INVALID_VALUE", ProblemField.pointer(e));
        } catch (JsonProcessingException e) {
            throw new ProblemException(422, "LINE_NOT_JSON", null);
        }
    }

    /** {@code events[0].at} is {@code /events/0/at}. */
    private static String pointer(Path path) {
        return "/" + path.toString().replace("[", "/").replace("]", "").replace('.', '/');
    }
}
