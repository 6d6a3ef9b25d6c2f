package vn.motcua.shared;

import java.time.Instant;

/** Makes PDF out of HTML; {@code paperwork} answers, so that whoever prints needs no arrow to it (ADR 0021). */
public interface PdfMaker {

    /**
     * The same text of the same moment makes the same bytes.
     *
     * @param html well-formed, with everything in it escaped that is not the template's own
     * @param dated what the file says of when it was made
     * @throws vn.motcua.shared.problem.ProblemException 503 when too many others are waiting
     */
    byte[] render(String html, Instant dated);
}
