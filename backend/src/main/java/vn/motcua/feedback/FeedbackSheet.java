package vn.motcua.feedback;

/**
 * What somebody wrote down.
 *
 * @param dossierCode the dossier that it is about; null when it is about none
 * @param requestId names the sending itself, so that the same sent twice is one; may be null
 */
public record FeedbackSheet(
        FeedbackKind kind,
        FeedbackSubject subject,
        String dossierCode,
        String content,
        Sender sender,
        FeedbackChannel channel,
        String requestId) {}
