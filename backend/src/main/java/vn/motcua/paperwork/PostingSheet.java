package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.LegalReference;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedLimit;

/**
 * One procedure as it hangs on the wall: the parts of NĐ 63/2010/NĐ-CP Điều 8 in the words of the office. Texts are
 * plain; the template escapes them.
 *
 * @param url where the same is read on the web, in its latest version
 * @param qr the address as an image
 * @param limit the limit of the first channel, for the list of a field
 * @param paragraphs sections that are one text; what nobody stated is not there
 */
public record PostingSheet(
        String code,
        String name,
        String field,
        String inForceFrom,
        String url,
        String qr,
        String limit,
        List<Fact> facts,
        String sequence,
        List<Way> ways,
        List<Paper> papers,
        int sets,
        List<PrintedFees.Line> fees,
        List<Fact> paragraphs,
        List<String> legalBasis,
        String decision) {

    private static final String NO_LIMIT = "Pháp luật không quy định";

    /** A heading and what is said under it. */
    public record Fact(String name, String text) {}

    /** Cách thức thực hiện: a channel, how, and within what time. */
    public record Way(String channel, String instructions, String limit) {}

    /** A paper of the dossier. */
    public record Paper(
            int number, String name, List<String> notes, String originals, String certified, String copies) {}

    static PostingSheet of(ProcedureVersion version, PrintedFees fees, String url) {
        ProcedureContent content = version.content();
        List<Way> ways = content.channels().stream()
                .filter(terms -> terms.channel() != null)
                .map(PostingSheet::way)
                .toList();
        return new PostingSheet(
                version.procedure().code(),
                version.name(),
                version.procedure().field().name(),
                VietnameseWords.date(version.effectiveFrom()),
                url,
                QrCode.dataUri(url),
                ways.isEmpty() ? NO_LIMIT : ways.getFirst().limit(),
                facts(fact("Cơ quan thực hiện", content.authority()), fact("Đối tượng", content.subjects())),
                content.sequence(),
                ways,
                papers(content.documents()),
                content.sets(),
                fees.of(content.fees()),
                facts(fact("Yêu cầu, điều kiện", content.conditions()), fact("Kết quả", content.result())),
                content.legalBasis().stream()
                        .map(LegalReference::citation)
                        .filter(Objects::nonNull)
                        .toList(),
                decision(version.decision()));
    }

    private static Fact fact(String name, String text) {
        return new Fact(name, text);
    }

    private static List<Fact> facts(Fact... all) {
        return Stream.of(all).filter(fact -> fact.text() != null).toList();
    }

    private static Way way(ChannelTerms terms) {
        return new Way(VietnameseWords.channel(terms.channel()), terms.instructions(), limit(terms));
    }

    private static String limit(ChannelTerms terms) {
        if (!terms.hasLimit()) {
            return NO_LIMIT;
        }
        String first = limit(terms.limit());
        return terms.secondLimit() == null ? first : first + ", sau đó " + limit(terms.secondLimit());
    }

    private static String limit(StatedLimit limit) {
        return VietnameseWords.limit(limit.value(), limit.unit());
    }

    private static List<Paper> papers(List<StatedDocument> documents) {
        List<Paper> papers = new ArrayList<>();
        for (StatedDocument document : documents) {
            papers.add(new Paper(
                    papers.size() + 1,
                    document.name(),
                    notes(document),
                    count(document.originals()),
                    count(document.certifiedCopies()),
                    count(document.copies())));
        }
        return papers;
    }

    private static List<String> notes(StatedDocument document) {
        List<String> notes = new ArrayList<>();
        if (document.inNationalDatabase()) {
            notes.add("Đã có trong cơ sở dữ liệu quốc gia, không phải nộp");
        }
        if (document.condition() != null) {
            notes.add("Trường hợp: " + document.condition());
        }
        if (document.form() != null) {
            notes.add("Biểu mẫu: " + document.form());
        }
        if (document.toPresent()) {
            notes.add("Xuất trình để đối chiếu");
        }
        if (document.note() != null) {
            notes.add(document.note());
        }
        return notes;
    }

    private static String count(int sheets) {
        return sheets == 0 ? "–" : Integer.toString(sheets);
    }

    private static String decision(Decision decision) {
        return decision == null
                ? null
                : "Quyết định số " + decision.number() + " ngày " + VietnameseWords.date(decision.issuedOn()) + " của "
                        + decision.issuer() + (decision.title() == null ? "" : " – " + decision.title());
    }
}
