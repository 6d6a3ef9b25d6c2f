package vn.motcua.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActRefused;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IntakeRequest;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.integration.ImportLine.ImportedEvent;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** Takes one dossier of the past through the same acts as live work, so that dates and outcomes are computed. */
@ApplicationScoped
class DossierImporter {

    @Inject
    DossierIntake intake;

    @Inject
    Dossiers dossiers;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * All of one line or nothing of it.
     *
     * @param context actor and calendar
     * @return false when the line was there already
     */
    @Transactional
    boolean take(ImportLine line, ActContext context) {
        // Each line is known from the moment of its own transaction, so that a report as of then stays reproducible.
        ActContext now = context.recordedAt(clock.instant());
        dossiers.claimSourceId(now.actor().agencyId(), line.sourceId());
        if (dossiers.bySourceId(now.actor().agencyId(), line.sourceId()).isPresent()) {
            return false;
        }
        Instant receivedAt = line.receivedAt().toInstant();
        if (receivedAt.isBefore(ZonedParameter.EARLIEST)) {
            throw new ProblemException(
                    422, "DATE_OUT_OF_BOUNDS", "/receivedAt", line.receivedAt().toString());
        }
        requireOrder("/receivedAt", receivedAt, receivedAt, now.recordedAt());
        Dossier dossier = intake.receiveFromRegister(request(line), line.sourceId(), now.at(receivedAt));
        Instant before = receivedAt;
        for (int index = 0; index < line.history().size(); index++) {
            ImportedEvent event = line.history().get(index);
            Instant at = event.at().toInstant();
            requireOrder("/events/" + index + "/at", at, before, now.recordedAt());
            apply(event, index, dossier, now.at(at));
            before = at;
        }
        ledger.append(dossier);
        dossiers.flush();
        return true;
    }

    private static IntakeRequest request(ImportLine line) {
        ImportLine.ImportedApplicant applicant = line.applicant();
        return new IntakeRequest(
                line.procedureCode(),
                line.channel(),
                Applicant.of(
                        applicant.name(),
                        applicant.idNumber(),
                        applicant.birthDate(),
                        applicant.phone(),
                        applicant.email(),
                        applicant.address()),
                List.of(),
                1,
                ResultDelivery.COUNTER,
                false,
                line.note(),
                null);
    }

    private static void apply(ImportedEvent event, int index, Dossier dossier, ActContext context) {
        try {
            apply(event, dossier, context);
        } catch (ActRefused refused) {
            throw new ProblemException(422, refused.code(), "/events/" + index);
        }
    }

    private static void apply(ImportedEvent event, Dossier dossier, ActContext context) {
        String reason = event.reason() == null ? "–" : event.reason();
        switch (event.type()) {
            case SUPPLEMENT_REQUESTED -> dossier.requestSupplement(context, reason);
            case SUPPLEMENTED -> dossier.receiveSupplement(context, event.reason());
            case EXTENDED -> dossier.extend(context, event.workingDays() == null ? 1 : event.workingDays(), reason);
            case FINISHED -> dossier.resolveFromRegister(DossierAct.FINISH, context, event.reason());
            case REFUSED -> dossier.resolveFromRegister(DossierAct.REFUSE, context, reason);
            case STOPPED -> dossier.resolveFromRegister(DossierAct.STOP, context, reason);
            case RETURNED -> dossier.returnResult(context, null, event.reason());
        }
    }

    private static void requireOrder(String pointer, Instant at, Instant notBefore, Instant notAfter) {
        if (at.isBefore(notBefore)) {
            throw new ProblemException(422, "EVENT_OUT_OF_ORDER", pointer);
        }
        if (at.isAfter(notAfter)) {
            throw new ProblemException(422, "DATE_IN_THE_FUTURE", pointer);
        }
    }
}
