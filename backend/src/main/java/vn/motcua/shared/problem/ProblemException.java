package vn.motcua.shared.problem;

import java.util.List;

/**
 * A refusal that the caller can understand and act on. Features extend it with exceptions named as facts.
 *
 * <p>The {@code code} is part of the API and never changes its meaning; its Vietnamese and English texts are in
 * {@code problems_vi.properties} and {@code problems_en.properties}, where {@code {0}}, {@code {1}}… stand for the
 * arguments. A bug is never a {@code ProblemException}: it stays a 500.
 */
public class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final String pointer;
    private final transient List<Object> arguments;
    private final transient List<ProblemField> fields;

    /**
     * @param status HTTP status: 400–499, or 503 when something that this server needs does not answer
     * @param code stable code, UPPER_SNAKE
     * @param pointer what the problem is about: a JSON pointer into the body ({@code /applicant/name}), {@code
     *     query:from} or {@code header:If-Match}; null when it is about the whole request
     * @param arguments values for the texts
     */
    public ProblemException(int status, String code, String pointer, Object... arguments) {
        super(code + (pointer == null ? "" : " at " + pointer) + " " + List.of(arguments));
        this.status = status;
        this.code = code;
        this.pointer = pointer;
        this.arguments = List.of(arguments);
        this.fields = List.of();
    }

    /**
     * A refusal with several reasons, such as a file with mistakes on many lines.
     *
     * @param fields all that is wrong, not empty
     */
    public ProblemException(int status, List<ProblemField> fields, String code, Object... arguments) {
        super(code + " " + fields);
        this.status = status;
        this.code = code;
        this.pointer = null;
        this.arguments = List.of(arguments);
        this.fields = List.copyOf(fields);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String pointer() {
        return pointer;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Everything that is wrong, each with its pointer; empty when it is about the whole request. */
    public List<ProblemField> fields() {
        return pointer == null ? fields : List.of(ProblemField.of(pointer, code, arguments.toArray()));
    }
}
