package vn.motcua.feedback;

/** How the staff behaved, as the citizen felt it (TT 01/2018 Điều 13, indicator 7). */
public enum Attitude {
    GOOD,
    FAIR,
    POOR
}
