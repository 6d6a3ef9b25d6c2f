package vn.motcua.report.mailing;

/**
 * What the mail server said to a letter.
 *
 * @param text null when it took it
 */
record PostReply(Outcome outcome, String text) {

    enum Outcome {
        ACCEPTED,
        /** For good. */
        REFUSED,
        /** For now. */
        LATER,
        /** Nobody was there, or nobody who would talk to us. */
        UNREACHABLE
    }

    static final PostReply ACCEPTED = new PostReply(Outcome.ACCEPTED, null);
}
