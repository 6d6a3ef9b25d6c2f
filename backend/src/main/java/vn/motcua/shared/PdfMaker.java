package vn.motcua.shared;

/** Makes PDF out of HTML; {@code paperwork} answers, so that whoever prints needs no arrow to it (ADR 0021). */
public interface PdfMaker {

    /**
     * @param html well-formed, with everything in it escaped that is not the template's own
     * @throws vn.motcua.shared.problem.ProblemException 503 when too many others are waiting
     */
    byte[] render(String html);
}
