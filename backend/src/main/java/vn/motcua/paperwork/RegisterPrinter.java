package vn.motcua.paperwork;

import static vn.motcua.paperwork.Sheet.mm;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterYear;
import vn.motcua.organization.HeadTerm;
import vn.motcua.paperwork.Sheet.Align;
import vn.motcua.paperwork.Sheet.Type;
import vn.motcua.shared.VietnamTime;

/**
 * A register as sheets of A4 to be bound: a cover for each book that the period begins with, the rows, and at the end of
 * a year the page of its closing with the totals and the signature (TT 01/2018/TT-VPCP Điều 10). Covers and closings are
 * HTML, the rows a {@link RegisterTable}.
 */
@ApplicationScoped
public class RegisterPrinter {

    private static final String TEMPLATE = "paperwork/register.html";
    private static final float FOOT_SIZE = 8.5f;
    private static final float FOOT_TOP = RegisterTable.BOTTOM + mm(1.5f);

    private final Engine engine;
    private final PdfRenderer renderer;

    RegisterPrinter(Engine engine, PdfRenderer renderer) {
        this.engine = engine;
        this.renderer = renderer;
    }

    /**
     * The cover of a book that begins within the period, signed by who opened it and by the head of that day.
     *
     * @param citation of the circular that draws it; null where none does
     */
    public record Cover(
            String citation,
            String heading,
            int year,
            String book,
            String openedOn,
            String openedBy,
            String firstNumber,
            String headTitle,
            String head) {

        static Cover of(RegisterExtract.Section section, RegisterOffice office) {
            RegisterYear.Book book = section.book();
            HeadTerm head = office.headOn(VietnamTime.dateOf(book.openedAt()));
            return new Cover(
                    section.citation(),
                    IssuingOffice.upper(section.title()),
                    section.year().year(),
                    section.bookCode(),
                    VietnameseWords.moment(book.openedAt()),
                    office.opener(book),
                    "%02d".formatted(book.firstNumber()),
                    IssuingOffice.upper(head.title()),
                    head.name());
        }
    }

    /**
     * The last page of a year.
     *
     * @param closedOn null while it is not closed
     * @param figures the totals that were signed
     * @param signingFor title of the head whom another leader signed for (ký thay); null where the head signed
     */
    public record Ending(
            int year,
            String closedOn,
            List<String> figures,
            String signingFor,
            String signatoryTitle,
            String signatory) {}

    /**
     * A file of PDF/A.
     *
     * @throws PrintingBusy 503 when too many others are waiting
     */
    public byte[] pdf(RegisterExtract extract) {
        return renderer.draw(paper -> {
            paper.entitle(page(extract, null, null));
            draw(extract, paper);
            foot(extract, paper);
        });
    }

    private void draw(RegisterExtract extract, PdfPaper paper) throws IOException {
        List<RegisterExtract.Section> sections = extract.sections();
        if (sections.isEmpty()) {
            paper.append(page(extract, null, null));
        }
        for (int index = 0; index < sections.size(); index++) {
            RegisterExtract.Section section = sections.get(index);
            boolean last = index == sections.size() - 1;
            if (section.beginsItsBook()) {
                paper.append(page(extract, Cover.of(section, extract.office()), null));
            }
            new RegisterTable(paper, section.columns())
                    .draw(head(extract, section), section.rows(), last ? sum(extract) : null);
            boolean lastOfTheYear = last || sections.get(index + 1).year() != section.year();
            if (lastOfTheYear && extract.reachesTheEndOf(section.year())) {
                paper.append(page(extract, null, ending(extract, section.year())));
            }
        }
    }

    private String page(RegisterExtract extract, Cover cover, Ending ending) {
        Register register = extract.query().register();
        return engine.getTemplate(TEMPLATE)
                .data("title", register.title())
                .data("heading", heading(extract))
                .data("sign", register.sign())
                .data("agency", IssuingOffice.upper(extract.office().name()))
                .data("superior", IssuingOffice.upper(extract.office().superior()))
                .data("period", extract.period())
                .data("cover", cover)
                .data("ending", ending)
                .render();
    }

    private static String heading(RegisterExtract extract) {
        return IssuingOffice.upper(extract.query().register().title());
    }

    private static RegisterTable.Head head(RegisterExtract extract, RegisterExtract.Section section) {
        String sign = extract.query().register().sign();
        return new RegisterTable.Head(
                section.citation(),
                IssuingOffice.upper(section.title()),
                "Năm %d · Quyển số %s%s · %s"
                        .formatted(
                                section.year().year(),
                                section.bookCode(),
                                sign == null ? "" : " · " + sign,
                                extract.period()));
    }

    /** What the sheets are of, and which of how many: known when all of them are there. */
    private static void foot(RegisterExtract extract, PdfPaper paper) throws IOException {
        Register register = extract.query().register();
        String sign = register.sign() == null ? "" : " (ký hiệu " + register.sign() + ")";
        Face face = paper.faces().regular();
        Type left = new Type(face, FOOT_SIZE, RegisterTable.LEFT, mm(235), Align.LEFT);
        Type right = new Type(face, FOOT_SIZE, RegisterTable.RIGHT - mm(30), mm(30), Align.RIGHT);
        List<String> what = left.lines("%s · %s%s · %s"
                .formatted(IssuingOffice.upper(extract.office().name()), register.title(), sign, extract.period()));
        PDDocument document = paper.document();
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            try (Sheet sheet = Sheet.below(paper, document.getPage(page - 1))) {
                sheet.text(left, FOOT_TOP, what);
                sheet.text(right, FOOT_TOP, List.of("Trang %d/%d".formatted(page, pages)));
            }
        }
    }

    private static Ending ending(RegisterExtract extract, RegisterYear year) {
        RegisterYear.Closing closing = year.closing();
        if (closing == null) {
            return new Ending(year.year(), null, List.of(), null, null, null);
        }
        HeadTerm head = extract.office().headOn(VietnamTime.dateOf(closing.closedAt()));
        boolean another = head.validFrom() != null && !head.name().equals(closing.closedByName());
        return new Ending(
                year.year(),
                VietnameseWords.moment(closing.closedAt()),
                totals(extract.query().register(), year, closing),
                another ? "KT. " + IssuingOffice.upper(head.title()) : null,
                IssuingOffice.upper(closing.signatoryTitle()),
                closing.closedByName());
    }

    private static List<String> totals(Register register, RegisterYear year, RegisterYear.Closing closing) {
        List<String> figures = new ArrayList<>();
        figures.add("Số quyển: %d".formatted(year.books().size()));
        if (register.isOfCertification()) {
            figures.add("Số việc chứng thực: %s, từ số 01 đến số %02d"
                    .formatted(VietnameseWords.number(closing.entries()), closing.entries()));
            figures.add("Số bản, giấy tờ đã chứng thực: " + VietnameseWords.number(closing.copies()));
            figures.add("Phí chứng thực: " + VietnameseWords.dong(closing.feeVnd()));
        } else {
            figures.add("Số hồ sơ đã vào sổ: %s, từ số 01 đến số %02d"
                    .formatted(VietnameseWords.number(closing.entries()), closing.entries()));
            figures.add("Đã giải quyết xong: " + VietnameseWords.number(closing.resolved()));
            figures.add("Đã trả kết quả: " + VietnameseWords.number(closing.returned()));
            figures.add("Đang giải quyết, chuyển năm sau: "
                    + VietnameseWords.number(closing.entries() - closing.resolved()));
        }
        return figures;
    }

    private static String sum(RegisterExtract extract) {
        String rows = VietnameseWords.number(extract.rows().size());
        return extract.query().register().isOfCertification()
                ? "Cộng trong kỳ: %s việc chứng thực, %s bản, phí %s."
                        .formatted(
                                rows, VietnameseWords.number(extract.copies()), VietnameseWords.dong(extract.feeVnd()))
                : "Cộng trong kỳ: %s hồ sơ.".formatted(rows);
    }
}
