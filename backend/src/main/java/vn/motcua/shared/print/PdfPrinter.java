package vn.motcua.shared.print;

/** Makes a PDF of HTML, for whoever has a page to print and need not know how (ADR 0021, ADR 0040). */
public interface PdfPrinter {

    /** @param html well-formed, with everything in it escaped that is not the template's own */
    byte[] render(String html);
}
