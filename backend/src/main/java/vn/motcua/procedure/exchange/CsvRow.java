package vn.motcua.procedure.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.LegalReference;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedLimit;

/**
 * What one line of a list can say of a procedure; a line that is read and a version that is exported are compared in
 * this form, so that what a list cannot say is never a difference.
 *
 * @param feeVnd 0 for free of charge; null where nothing is said, and where it is more than one amount
 */
record CsvRow(
        String name,
        CsvLimits limits,
        Long feeVnd,
        List<CsvPaper> papers,
        String result,
        List<String> citations,
        String source) {

    private static final String FEE = "Lệ phí";
    private static final String BETWEEN_PAPERS = "|";
    private static final String BETWEEN_CITATIONS = ";";

    static CsvRow of(ProcedureContent content) {
        CsvLimits limits = CsvLimits.of(content.channels(), content.source());
        return new CsvRow(
                content.name(),
                limits,
                feeVnd(content.fees()),
                content.documents().stream().map(CsvPaper::of).toList(),
                content.result(),
                content.legalBasis().stream().map(LegalReference::citation).toList(),
                limits.source());
    }

    static List<CsvPaper> papers(String cell) {
        return parts(cell, BETWEEN_PAPERS).map(CsvPaper::read).toList();
    }

    static List<String> citations(String cell) {
        return parts(cell, BETWEEN_CITATIONS).toList();
    }

    String papersCell() {
        return papers.stream().map(CsvPaper::cell).collect(Collectors.joining(BETWEEN_PAPERS));
    }

    String citationsCell() {
        return String.join(BETWEEN_CITATIONS + " ", citations);
    }

    /** What this line is silent about, or says just as it is, stays as it is. */
    ProcedureContent over(ProcedureContent content) {
        CsvRow now = of(content);
        // Read again what is exported: a text with a separator in it comes back as two.
        boolean samePapers = papers.isEmpty() || papersCell().equals(now.papersCell());
        boolean sameCitations = citations.isEmpty() || citationsCell().equals(now.citationsCell());
        Map<Channel, StatedLimit> stated = limits.byChannel();
        boolean sameLimits = stated.isEmpty() || stated.equals(now.limits.byChannel());
        return new ProcedureContent(
                name,
                content.scopeLevel(),
                content.serviceLevel(),
                content.authority(),
                content.subjects(),
                content.sequence(),
                content.conditions(),
                sameLimits ? content.channels() : channels(content.channels(), stated),
                content.immediate(),
                content.sets(),
                result == null ? content.result() : result,
                content.resultCode(),
                samePapers ? content.documents() : documents(content.documents()),
                feeVnd == null || feeVnd.equals(now.feeVnd) ? content.fees() : List.of(fee()),
                content.steps(),
                sameCitations ? content.legalBasis() : legalBasis(content.legalBasis()),
                content.retentionYears(),
                content.retentionPermanent(),
                content.supplementPolicy(),
                source == null || source.equals(now.source) ? content.source() : source);
    }

    private static List<ChannelTerms> channels(List<ChannelTerms> known, Map<Channel, StatedLimit> stated) {
        List<ChannelTerms> channels = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            ChannelTerms before = known.stream()
                    .filter(terms -> terms.channel() == channel)
                    .findFirst()
                    .orElse(new ChannelTerms(channel, null, null, null));
            StatedLimit limit = stated.getOrDefault(channel, before.limit());
            if (limit != null || before.instructions() != null) {
                channels.add(new ChannelTerms(channel, before.instructions(), limit, before.secondLimit()));
            }
        }
        return channels;
    }

    private List<StatedDocument> documents(List<StatedDocument> known) {
        List<StatedDocument> left = new ArrayList<>(known);
        List<StatedDocument> documents = new ArrayList<>();
        for (CsvPaper paper : papers) {
            StatedDocument document = left.stream()
                    .filter(one -> paper.name().equals(one.name()))
                    .findFirst()
                    .orElse(null);
            left.remove(document);
            documents.add(document == null ? paper.toDocument() : paper.over(document));
        }
        return documents;
    }

    private List<LegalReference> legalBasis(List<LegalReference> known) {
        return citations.stream()
                .map(citation -> known.stream()
                        .filter(one -> citation.equals(one.citation()))
                        .findFirst()
                        .orElse(new LegalReference(citation, null)))
                .toList();
    }

    private Fee fee() {
        return feeVnd == 0
                ? new Fee(FEE, FeeKind.NONE, null, List.of(), null, null, null, null, List.of())
                : Fee.fixed(FEE, feeVnd);
    }

    private static Long feeVnd(List<Fee> fees) {
        if (fees.size() != 1) {
            return null;
        }
        Fee only = fees.getFirst();
        return switch (only.kind()) {
            case NONE -> Long.valueOf(0);
            case FIXED -> only.amountVnd();
            case null, default -> null;
        };
    }

    private static Stream<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(java.util.regex.Pattern.quote(separator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
