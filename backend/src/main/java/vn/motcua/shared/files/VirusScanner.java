package vn.motcua.shared.files;

/** Looks into a file before it is kept. */
interface VirusScanner {

    /** Trusts every file: for offices whose machines look for viruses themselves. */
    VirusScanner NONE = file -> {};

    /**
     * @throws vn.motcua.shared.problem.ProblemException 422 VIRUS_FOUND, or 503 SCANNER_UNAVAILABLE when nobody
     *     could look: an unseen file is not kept
     */
    void check(StagedFile file);
}
