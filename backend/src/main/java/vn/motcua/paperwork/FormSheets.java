package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;

/** Forms as files: made of their HTML, the receipt with both its copies on one sheet. */
@ApplicationScoped
public class FormSheets {

    private final PdfRenderer renderer;
    private final PictureOnPaper pictures;

    FormSheets(PdfRenderer renderer, PictureOnPaper pictures) {
        this.renderer = renderer;
        this.pictures = pictures;
    }

    /** @throws PrintingBusy 503 when too many others are waiting */
    public byte[] print(DossierForm form, String html) {
        String filled = pictures.fill(html);
        return renderer.draw(paper -> {
            paper.append(filled);
            if (form == DossierForm.RECEIPT) {
                TwoUp.lay(paper.document());
            }
        });
    }

    /** @param of the code of the dossier, or the day of a paper of many */
    public String fileName(DossierForm form, String of) {
        return form.fileName() + "-" + of.replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf";
    }
}
