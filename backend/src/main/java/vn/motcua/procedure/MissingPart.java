package vn.motcua.procedure;

import java.util.function.Predicate;

/** A part that a version may lawfully be without, and that somebody should look for. */
public enum MissingPart {
    TIME_LIMIT("/channels", content -> content.channels().stream().noneMatch(ChannelTerms::hasLimit)),
    STEPS("/steps", content -> content.steps().isEmpty()),
    DOCUMENTS("/documents", content -> content.documents().isEmpty()),
    LEGAL_BASIS("/legalBasis", content -> content.legalBasis().isEmpty()),
    RESULT("/result", content -> content.result() == null),
    FORM_FILE("/documents", content -> content.documents().stream().anyMatch(StatedDocument::lacksFormFile));

    private final String pointer;
    private final Predicate<ProcedureContent> rule;

    MissingPart(String pointer, Predicate<ProcedureContent> rule) {
        this.pointer = pointer;
        this.rule = rule;
    }

    String pointer() {
        return pointer;
    }

    boolean isMissingIn(ProcedureContent content) {
        return rule.test(content);
    }
}
