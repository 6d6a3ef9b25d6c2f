package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemTexts;

/** Why an act is not allowed now: a problem code and the values of its words. */
public record Refusal(String code, Object... arguments) {

    public String reason() {
        return ProblemTexts.vietnamese(code, arguments);
    }

    public String reasonEn() {
        return ProblemTexts.english(code, arguments);
    }
}
