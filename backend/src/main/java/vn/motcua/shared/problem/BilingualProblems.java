package vn.motcua.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every problem that leaves the house, ours or the framework's, has a stable code and its words in two languages. */
@ApplicationScoped
class BilingualProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return switch (context.cause) {
            case ProblemException refusal ->
                describe(refusal.status(), refusal.code(), refusal.arguments().toArray(), refusal.fields(), problem);
            case ConstraintViolationException violations ->
                describe(400, "VALIDATION_FAILED", new Object[0], fieldsOf(violations), problem);
            case UnrecognizedPropertyException unknown ->
                field(problem, "UNKNOWN_FIELD", ProblemField.pointer(unknown), unknown.getPropertyName());
            case JsonMappingException mismatch
            when !mismatch.getPath().isEmpty() -> field(problem, "INVALID_VALUE", ProblemField.pointer(mismatch));
            case JsonProcessingException broken -> describe(400, "BODY_MALFORMED", new Object[0], List.of(), problem);
            // A parameter that says itself what is wrong with it.
            case NotFoundException wrongParameter
            when wrongParameter.getCause() instanceof ProblemException refusal ->
                describe(refusal.status(), refusal.code(), refusal.arguments().toArray(), refusal.fields(), problem);
            // Quarkus REST answers 404 to a query parameter that it cannot convert (quarkusio/quarkus#49074).
            case NotFoundException wrongParameter
            when wrongParameter.getCause() != null -> describe(400, "INVALID_VALUE", new Object[0], List.of(), problem);
            // The JSON reader of the REST layer wraps what is no JSON at all.
            case WebApplicationException wrapper
            when wrapper.getCause() instanceof JsonProcessingException ->
                describe(400, "BODY_MALFORMED", new Object[0], List.of(), problem);
            default -> describe(problem.getStatusCode(), codeOf(problem, context), new Object[0], List.of(), problem);
        };
    }

    @Override
    public int priority() {
        return 90; // after the library's own logger (101) has seen the cause, before the path is added
    }

    private static String codeOf(HttpProblem problem, ProblemContext context) {
        return switch (problem.getStatusCode()) {
            case 400 -> "BAD_REQUEST";
            case 401 -> isExpired(context.cause) ? "TOKEN_EXPIRED" : "UNAUTHENTICATED";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 413 -> "BODY_TOO_LARGE";
            case 415 -> "MEDIA_TYPE_NOT_SUPPORTED";
            default -> problem.getStatusCode() < 500 ? "BAD_REQUEST" : "INTERNAL_ERROR";
        };
    }

    /** The OIDC extension tells an expired token only in the words of the cause. */
    private static boolean isExpired(Throwable cause) {
        for (Throwable current = cause; current != null; current = current.getCause()) {
            String message = current.getMessage();
            if (message != null && (message.contains("no longer valid") || message.contains("expired"))) {
                return true;
            }
        }
        return false;
    }

    /** What is left out is told once: an empty reason is missing, that it is too short as well helps nobody. */
    private static List<ProblemField> fieldsOf(ConstraintViolationException violations) {
        List<ProblemField> all = violations.getConstraintViolations().stream()
                .map(ProblemField::of)
                .toList();
        Set<String> missing = all.stream()
                .filter(BilingualProblems::isMissing)
                .map(ProblemField::pointer)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(field -> isMissing(field) || !missing.contains(field.pointer()))
                .toList();
    }

    private static boolean isMissing(ProblemField field) {
        return field.code().equals("REQUIRED");
    }

    private static HttpProblem field(HttpProblem problem, String code, String pointer, Object... arguments) {
        return describe(400, code, arguments, List.of(ProblemField.of(pointer, code, arguments)), problem);
    }

    private static HttpProblem describe(
            int status, String code, Object[] arguments, List<ProblemField> fields, HttpProblem origin) {
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create("urn:problem:motcua:" + code))
                .withTitle(code)
                .withStatus(status)
                .withInstance(origin.getInstance())
                .withDetail(ProblemTexts.vietnamese(code, arguments))
                .with("code", code)
                .with("detailEn", ProblemTexts.english(code, arguments));
        if (!fields.isEmpty()) {
            builder.with("errors", fields);
        }
        origin.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }
}
