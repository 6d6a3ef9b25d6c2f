package vn.motcua.feedback;

/** Mức độ hài lòng, as on the slip. */
public enum RatingLevel {
    VERY_SATISFIED,
    SATISFIED,
    DISSATISFIED
}
