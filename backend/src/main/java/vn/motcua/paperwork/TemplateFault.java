package vn.motcua.paperwork;

import vn.motcua.shared.problem.ProblemField;

/**
 * What is wrong in a text of a form, and where.
 *
 * @param line from 1
 * @param column from 1
 * @param code of the problem whose words say it
 */
public record TemplateFault(int line, int column, String code, String subject) {

    /** As a member of a problem. */
    public ProblemField asField() {
        String name = subject.replaceAll("[{}]", "").strip();
        String words = name.isEmpty() ? subject.replace("{", "(").replace("}", ")") : name;
        return ProblemField.of("line:%d:%d".formatted(line, column), code, words);
    }
}
