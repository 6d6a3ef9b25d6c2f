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

    /**
     * @param status HTTP status, 400–499
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
}
