package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemTexts;

/**
 * Why an act is not allowed now.
 *
 * @param code a problem code, with words in both languages
 * @param byAuthority whether somebody else might do it now (403); else nobody may (409)
 */
public record Refusal(String code, boolean byAuthority) {

    static Refusal byState(String code) {
        return new Refusal(code, false);
    }

    static Refusal byAuthority(String code) {
        return new Refusal(code, true);
    }

    public String reason() {
        return ProblemTexts.vietnamese(code);
    }

    public String reasonEn() {
        return ProblemTexts.english(code);
    }
}
