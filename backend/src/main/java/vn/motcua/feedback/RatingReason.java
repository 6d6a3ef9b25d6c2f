package vn.motcua.feedback;

/** What a rating is about. */
public enum RatingReason {
    TIME,
    PAPERS,
    FEES,
    GUIDANCE,
    ATTITUDE,
    FACILITIES,
    OTHER
}
