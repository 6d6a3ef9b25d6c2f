package vn.motcua.dossier.proof;

/** The three ticks of "3 Đúng". */
public enum Tick {
    /** Đúng nội quy. */
    REGULATIONS,
    /** Đúng luật. */
    LAW,
    /** Đúng quy trình. */
    PROCESS
}
