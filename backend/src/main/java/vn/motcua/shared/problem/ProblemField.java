package vn.motcua.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that is wrong: where it is, what is wrong, in both languages. */
@Schema(name = "ProblemField", description = "One field of the request that is wrong")
public record ProblemField(
        @Schema(
                description = "JSON pointer into the body, query:name, header:Name or line:number:column",
                examples = "/applicant/name")
        String pointer,

        @Schema(examples = "REQUIRED") String code,
        @Schema(examples = "Chưa có nội dung") String detail,
        @Schema(examples = "Required") String detailEn) {

    public static ProblemField of(String pointer, String code, Object... arguments) {
        return new ProblemField(
                pointer, code, ProblemTexts.vietnamese(code, arguments), ProblemTexts.english(code, arguments));
    }

    /** Bean Validation's constraints under the few codes that a form needs to tell apart. */
    static ProblemField of(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String pointer = pointer(violation);
        return switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> of(pointer, "REQUIRED");
            case "Size" -> of(pointer, "SIZE_OUT_OF_BOUNDS", attributes.get("min"), attributes.get("max"));
            case "Min", "DecimalMin" -> of(pointer, "NUMBER_TOO_SMALL", attributes.get("value"));
            case "Max", "DecimalMax" -> of(pointer, "NUMBER_TOO_LARGE", attributes.get("value"));
            case "Positive" -> of(pointer, "NUMBER_TOO_SMALL", 1);
            case "PositiveOrZero" -> of(pointer, "NUMBER_TOO_SMALL", 0);
            // A pattern says by its message, which is a code of ours, what the right form is.
            default -> of(pointer, violation.getMessageTemplate());
        };
    }

    /** Where in the body Jackson stumbled. */
    public static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(reference ->
                        reference.getFieldName() == null ? "/" + reference.getIndex() : "/" + reference.getFieldName())
                .collect(Collectors.joining());
    }

    /** {@code receive.request.applicant.name} is {@code /applicant/name}; a query parameter is {@code query:from}. */
    private static String pointer(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.MethodNode method = nodes.next().as(Path.MethodNode.class);
        Path.ParameterNode parameter = nodes.next().as(Path.ParameterNode.class);
        StringBuilder pointer = new StringBuilder();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty()
                ? parameterPointer(violation.getRootBeanClass(), method, parameter)
                : pointer.toString();
    }

    private static String parameterPointer(Class<?> resource, Path.MethodNode node, Path.ParameterNode parameter) {
        Class<?>[] types = node.getParameterTypes().toArray(Class<?>[]::new);
        return declaredMethod(resource, node.getName(), types)
                .map(method -> method.getParameters()[parameter.getParameterIndex()])
                .flatMap(ProblemField::wireName)
                .orElse("");
    }

    private static Optional<Method> declaredMethod(Class<?> type, String name, Class<?>[] parameterTypes) {
        for (Class<?> current = type; current != null; current = current.getSuperclass()) {
            Optional<Method> found = Arrays.stream(current.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name))
                    .filter(method -> Arrays.equals(method.getParameterTypes(), parameterTypes))
                    .filter(method ->
                            Arrays.stream(method.getParameters()).anyMatch(p -> p.getAnnotations().length > 0))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wireName(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof QueryParam query) {
                return Optional.of("query:" + query.value());
            }
            if (annotation instanceof HeaderParam header) {
                return Optional.of("header:" + header.value());
            }
        }
        return Optional.empty();
    }
}
