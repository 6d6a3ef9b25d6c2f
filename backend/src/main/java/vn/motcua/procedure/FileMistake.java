package vn.motcua.procedure;

import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemField;

/** What is wrong in one place of a file, in both languages. */
public record FileMistake(FilePlace place, String code, String detail, String detailEn) {

    public static FileMistake at(FilePlace place, String code, Object... arguments) {
        ProblemField words = ProblemField.of("", code, arguments);
        return new FileMistake(place, code, words.detail(), words.detailEn());
    }

    static FileMistake at(FilePlace place, ProblemException refusal) {
        return at(place, refusal.code(), refusal.arguments().toArray());
    }

    static FileMistake at(FilePlace place, ContentCheck check) {
        return new FileMistake(place, check.code(), check.detail(), check.detailEn());
    }

    ProblemField toField() {
        return new ProblemField(place.pointer(), code, detail, detailEn);
    }
}
