package vn.motcua.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

/** Reads one line strictly: a field that is unknown, missing or malformed is refused, nothing is guessed. */
@ApplicationScoped
class LineReader {

    private final ObjectReader reader;
    private final Validator validator;

    LineReader(ObjectMapper json, Validator validator) {
        this.reader = json.readerFor(ImportLine.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.validator = validator;
    }

    /**
     * @throws ProblemException LINE_NOT_JSON, UNKNOWN_FIELD, INVALID_VALUE or LINE_INCOMPLETE
     */
    ImportLine read(String line) {
        ImportLine parsed = parse(line);
        Set<ConstraintViolation<ImportLine>> violations = validator.validate(parsed);
        if (!violations.isEmpty()) {
            List<String> pointers =
                    violations.stream().map(LineReader::pointer).sorted().toList();
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
            throw new ProblemException(422, "UNKNOWN_FIELD", pointer(e), e.getPropertyName());
        } catch (JsonMappingException e) {
            throw e.getPath().isEmpty()
                    ? new ProblemException(422, "LINE_NOT_JSON", null)
                    : new ProblemException(422, "INVALID_VALUE", pointer(e));
        } catch (JsonProcessingException e) {
            throw new ProblemException(422, "LINE_NOT_JSON", null);
        }
    }

    /** {@code events[0].at} is {@code /events/0/at}. */
    private static String pointer(ConstraintViolation<ImportLine> violation) {
        return "/" + violation.getPropertyPath().toString().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(reference ->
                        "/" + (reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName()))
                .collect(Collectors.joining());
    }
}
