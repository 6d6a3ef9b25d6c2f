package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.procedure.ProcedureVersion;

/**
 * What is known when a dossier is received, checked against the version in force.
 *
 * @param appointment the date agreed upon; null where the law sets it, or nothing is promised
 */
record Reception(
        DossierId id,
        String code,
        ProcedureVersion version,
        Intake intake,
        Appointment appointment,
        List<DossierDocument> documents,
        List<DossierStep> steps) {

    /** What the ledger tells of every dossier that comes in. */
    EventDetails details() {
        return EventDetails.of("procedure", version.procedure().code())
                .and("version", version.number())
                .and("channel", intake.channel());
    }

    /** Empty when the law sets none. */
    Optional<PhasedLimit> limit() {
        return version.limitFor(intake.channel());
    }
}
