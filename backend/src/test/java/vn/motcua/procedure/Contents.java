package vn.motcua.procedure;

import java.util.List;

/** Contents for tests, with the few parts that a test is about. */
final class Contents {

    private Contents() {}

    static ProcedureContent of(List<ChannelTerms> channels, List<StatedDocument> documents, List<StatedStep> steps) {
        return written("Thủ tục", null, channels, documents, steps, List.of());
    }

    static ProcedureContent saying(String sequence) {
        return written("Thủ tục", sequence, List.of(), List.of(), List.of(), List.of());
    }

    static ProcedureContent called(String name) {
        return ProcedureContent.named(name);
    }

    static ProcedureContent citing(LegalReference... references) {
        return written("Thủ tục", null, List.of(), List.of(), List.of(), List.of(references));
    }

    static StatedDocument paper(Integer code, String name, int originals) {
        return new StatedDocument(code, name, null, null, null, null, true, originals, 0, 0, false, false);
    }

    private static ProcedureContent written(
            String name,
            String sequence,
            List<ChannelTerms> channels,
            List<StatedDocument> documents,
            List<StatedStep> steps,
            List<LegalReference> legalBasis) {
        return new ProcedureContent(
                name,
                null,
                null,
                null,
                null,
                sequence,
                null,
                channels,
                false,
                1,
                null,
                null,
                documents,
                List.of(),
                steps,
                legalBasis,
                null,
                false,
                null,
                null);
    }
}
