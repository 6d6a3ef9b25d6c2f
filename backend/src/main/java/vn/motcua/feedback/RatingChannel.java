package vn.motcua.feedback;

/** How a rating came in. */
public enum RatingChannel {
    /** By the citizen, with the code on the receipt. */
    ONLINE,
    /** Entered by the desk from the slip that the citizen filled in. */
    PAPER
}
