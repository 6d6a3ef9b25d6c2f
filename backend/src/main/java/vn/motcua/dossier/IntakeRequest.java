package vn.motcua.dossier;

import java.util.List;
import vn.motcua.procedure.Channel;

/**
 * What the desk says of a dossier that comes in; the date is not among it where the law sets one.
 *
 * @param appointment null where the law sets the date, or nothing is promised
 */
public record IntakeRequest(
        String procedureCode,
        Channel channel,
        Applicant applicant,
        List<ReceivedDocument> documents,
        int sets,
        ResultDelivery resultDelivery,
        boolean priority,
        String note,
        Appointment appointment) {

    /** Papers as counted at the counter, under the code that the version gives them. */
    public record ReceivedDocument(String requiredDocument, int originals, int certifiedCopies, int copies) {}
}
