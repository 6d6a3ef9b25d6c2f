package vn.motcua.feedback;

/** How it came in. */
public enum FeedbackChannel {
    /** By the sender themself. */
    PUBLIC_PAGE,
    DESK,
    PHONE,
    POST
}
