package vn.motcua.feedback;

/** The time it took against the law's, as the citizen felt it (TT 01/2018 Điều 13, indicator 1). */
public enum FeltTime {
    SHORTER,
    EQUAL,
    LONGER
}
