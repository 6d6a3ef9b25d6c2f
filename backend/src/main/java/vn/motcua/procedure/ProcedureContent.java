package vn.motcua.procedure;

import java.util.List;

/** What a version says (NĐ 63/2010 Điều 8), as one value on the way in. */
public record ProcedureContent(
        String name,
        int sets,
        boolean immediate,
        String result,
        String subjects,
        List<String> legalBasis,
        String source,
        List<ChannelLimit> limits,
        List<RequiredDocument> requiredDocuments,
        List<Fee> fees,
        List<ProcessStep> steps) {}
