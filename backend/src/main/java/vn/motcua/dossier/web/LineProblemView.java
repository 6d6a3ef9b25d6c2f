package vn.motcua.dossier.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemTexts;

/** Why one line of many was not done. */
@Schema(name = "LineProblem")
public record LineProblemView(
        @Schema(examples = "PROMISE_COMPUTED_OTHERWISE") String code, String detail, String detailEn) {

    static LineProblemView of(ProblemException problem) {
        Object[] arguments = problem.arguments().toArray();
        return new LineProblemView(
                problem.code(),
                ProblemTexts.vietnamese(problem.code(), arguments),
                ProblemTexts.english(problem.code(), arguments));
    }
}
