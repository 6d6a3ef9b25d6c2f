package vn.motcua.feedback;

/** How far it is. */
public enum FeedbackStatus {
    RECEIVED,
    /** The sender is waited for; no clock of ours runs. */
    MORE_ASKED,
    /** Thụ lý: it is being looked into. */
    ACCEPTED,
    ANSWERED,
    /** Công khai kết quả; only feedback is published, complaints name people. */
    PUBLISHED,
    REFUSED
}
