package vn.motcua.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

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
            String fields = violations.stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new ProblemException(422, "LINE_INCOMPLETE", "/" + fields.split(", ")[0].replace('.', '/'), fields);
        }
        return parsed;
    }

    private ImportLine parse(String line) {
        try {
            return reader.readValue(line);
        } catch (UnrecognizedPropertyException e) {
            throw new ProblemException(422, "UNKNOWN_FIELD", pointer(e), e.getPropertyName());
        } catch (JsonMappingException e) {
            throw new ProblemException(422, e.getPath().isEmpty() ? "LINE_NOT_JSON" : "INVALID_VALUE", pointer(e));
        } catch (JsonProcessingException e) {
            throw new ProblemException(422, "LINE_NOT_JSON", null);
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(reference ->
                        "/" + (reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName()))
                .collect(Collectors.joining());
    }
}
