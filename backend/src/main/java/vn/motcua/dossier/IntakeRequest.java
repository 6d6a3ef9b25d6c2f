package vn.motcua.dossier;

import java.util.List;
import vn.motcua.procedure.Channel;

/**
 * What the desk says of a dossier that comes in; the date is not among it where the law sets one.
 *
 * @param backEntry null unless it is entered afterwards
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
        Appointment appointment,
        BackEntry backEntry) {

    /** What comes in now. */
    public IntakeRequest(
            String procedureCode,
            Channel channel,
            Applicant applicant,
            List<ReceivedDocument> documents,
            int sets,
            ResultDelivery resultDelivery,
            boolean priority,
            String note,
            Appointment appointment) {
        this(procedureCode, channel, applicant, documents, sets, resultDelivery, priority, note, appointment, null);
    }

    /**
     * Papers as counted at the counter, under the code that the version gives them.
     *
     * @param originalsToReturn how many of the originals are given back with the result
     */
    public record ReceivedDocument(
            String requiredDocument, int originals, int certifiedCopies, int copies, int originalsToReturn) {}
}
