package vn.motcua.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Lays two copies of an A5 paper side by side on A4 sheets, to be cut in the middle: each page of the first copy beside
 * the same page of the second. It stays in the same file, which stays PDF/A.
 */
final class TwoUp {

    private static final PDRectangle SHEET = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private TwoUp() {}

    /** @param pdf in whose first half of pages is the first copy, in its second half the other */
    static void lay(PDDocument pdf) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        pdf.getPages().forEach(pages::add);
        int half = pages.size() / 2;
        if (half * 2 != pages.size()) {
            throw new IllegalStateException("Two copies of one paper are equally long");
        }
        for (int page = 0; page < half; page++) {
            pdf.addPage(sheet(pdf, pages.get(page), pages.get(half + page)));
        }
        pages.forEach(pdf::removePage);
    }

    private static PDPage sheet(PDDocument pdf, PDPage left, PDPage right) throws IOException {
        PDPage sheet = new PDPage(SHEET);
        try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
            content.drawForm(form(pdf, left));
            content.transform(Matrix.getTranslateInstance(SHEET.getWidth() / 2, 0));
            content.drawForm(form(pdf, right));
        }
        return sheet;
    }

    private static PDFormXObject form(PDDocument pdf, PDPage page) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setResources(page.getResources());
        form.setBBox(page.getMediaBox());
        try (InputStream drawn = page.getContents();
                OutputStream drawing = form.getContentStream().createOutputStream()) {
            drawn.transferTo(drawing);
        }
        return form;
    }
}
