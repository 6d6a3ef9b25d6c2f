package vn.motcua.feedback;

/**
 * What somebody of the office does with a feedback or complaint.
 *
 * @param words reason, question or answer; null where the act needs none
 * @param finding of a complaint that is answered; null otherwise
 * @param complex whether a complaint that is accepted is a complex one
 */
public record FeedbackDecision(FeedbackAct act, String words, Finding finding, boolean complex) {}
