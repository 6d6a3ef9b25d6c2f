package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.procedure.Channel;

/**
 * What is counted of a dossier that was received: whose it is, how it came, what was promised, whether it waits, how it
 * ended.
 *
 * @param officer account; null while no officer has had it
 * @param promisedAt without the extension; null when nothing was promised
 * @param extendedPromiseAt with the extension, or the date that had passed before it was moved; null as above
 * @param pausedSince null while its clock runs
 * @param finishedAt null while it is open, as {@code outcome}
 */
public record DossierStanding(
        int procedureId,
        Channel channel,
        String departmentCode,
        String officer,
        Instant receivedAt,
        Instant promisedAt,
        Instant extendedPromiseAt,
        Instant pausedSince,
        Instant finishedAt,
        Outcome outcome) {}
