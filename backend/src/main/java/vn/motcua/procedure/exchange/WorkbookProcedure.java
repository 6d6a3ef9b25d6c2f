package vn.motcua.procedure.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.FilePlace;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedProcedure;

/** A procedure as the sheets of a workbook state it. A sheet without a row for it is silent about it. */
record WorkbookProcedure(SheetRow row, String code, String fieldName, ProcedureContent stated, WorkbookParts parts)
        implements StatedProcedure {

    @Override
    public String name() {
        return stated.name();
    }

    @Override
    public ProcedureContent over(ProcedureContent now) {
        return new ProcedureContent(
                either(stated.name(), now.name()),
                either(stated.scopeLevel(), now.scopeLevel()),
                either(stated.serviceLevel(), now.serviceLevel()),
                either(stated.authority(), now.authority()),
                either(stated.subjects(), now.subjects()),
                either(stated.sequence(), now.sequence()),
                either(stated.conditions(), now.conditions()),
                channels(now.channels()),
                row.texts().get("immediate") == null ? now.immediate() : stated.immediate(),
                row.texts().get("sets") == null ? now.sets() : stated.sets(),
                either(stated.result(), now.result()),
                either(stated.resultCode(), now.resultCode()),
                stated.documents().isEmpty() ? now.documents() : documents(now.documents()),
                either(stated.fees(), now.fees()),
                either(stated.steps(), now.steps()),
                either(stated.legalBasis(), now.legalBasis()),
                either(stated.retentionYears(), now.retentionYears()),
                row.texts().get("retention_permanent") == null ? now.retentionPermanent() : stated.retentionPermanent(),
                either(stated.supplementPolicy(), now.supplementPolicy()),
                either(stated.source(), now.source()));
    }

    @Override
    public FilePlace place(String pointer) {
        String[] names = pointer.split("/");
        return switch (names[1]) {
            case "documents" -> place(parts.documentRows(), names);
            case "fees" -> place(parts.feeRows(), names);
            case "steps" -> place(parts.stepRows(), names);
            case "channels" -> row.place(null);
            default -> row.place(column(names[1]));
        };
    }

    /** @param names of a pointer such as {@code /steps/2/departmentCode} */
    private FilePlace place(List<SheetRow> rows, String[] names) {
        if (rows.isEmpty()) {
            return row.place(null);
        }
        SheetRow part = names.length < 3 ? rows.getFirst() : rows.get(Integer.parseInt(names[2]));
        return part.place(names.length < 4 ? null : column(names[3]));
    }

    private static String column(String member) {
        return member.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private List<ChannelTerms> channels(List<ChannelTerms> now) {
        List<ChannelTerms> left = new ArrayList<>(stated.channels());
        List<ChannelTerms> channels = new ArrayList<>();
        for (ChannelTerms terms : now) {
            ChannelTerms said = left.stream()
                    .filter(one -> one.channel() == terms.channel())
                    .findFirst()
                    .orElse(terms);
            left.remove(said);
            channels.add(new ChannelTerms(
                    terms.channel(),
                    either(said.instructions(), terms.instructions()),
                    either(said.limit(), terms.limit()),
                    either(said.secondLimit(), terms.secondLimit())));
        }
        channels.addAll(left);
        return channels;
    }

    /** A paper without a number keeps the one that it had. */
    private List<StatedDocument> documents(List<StatedDocument> now) {
        return stated.documents().stream()
                .map(document -> document.code() == null ? document.withCode(numberOf(document, now)) : document)
                .toList();
    }

    private static Integer numberOf(StatedDocument document, List<StatedDocument> now) {
        return now.stream()
                .filter(one -> document.name().equals(one.name()))
                .map(StatedDocument::code)
                .findFirst()
                .orElse(null);
    }

    private static <T> T either(T stated, T before) {
        return stated == null ? before : stated;
    }

    private static <T> List<T> either(List<T> stated, List<T> before) {
        return stated.isEmpty() ? before : stated;
    }
}
