package vn.motcua.feedback;

/** What it is about. */
public enum FeedbackSubject {
    /** How somebody of the office behaved. */
    STAFF,
    DELAY,
    /** A rule, or papers that were asked for. */
    PROCEDURE,
    FEES,
    OTHER
}
