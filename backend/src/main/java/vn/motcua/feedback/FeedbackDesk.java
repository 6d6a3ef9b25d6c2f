package vn.motcua.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierNotFound;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.problem.ProblemException;

/** Takes feedback and complaints in, and answers them; every step leaves a row with the day by which it was due. */
@ApplicationScoped
public class FeedbackDesk {

    @Inject
    Feedbacks feedbacks;

    @Inject
    FeedbackCodes codes;

    @Inject
    PublicLookup lookup;

    @Inject
    Dossiers dossiers;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    DeadlineSettings settings;

    /**
     * What a citizen sends by themself. The same sending twice is one.
     *
     * @param agencyCode whom it is for; null where the dossier says it
     * @throws DossierNotFound when it is about a dossier that nobody may know of
     * @throws ProblemException 422 UNKNOWN_AGENCY, COMPLAINT_NEEDS_SENDER
     * @throws CalendarYearNotLoaded when its days cannot be counted
     */
    public Feedback send(String agencyCode, FeedbackSheet sheet, Instant now) {
        if (sheet.dossierCode() != null) {
            Dossier dossier = lookup.ofReceipt(sheet.dossierCode());
            return receive(dossier.id().agencyId(), dossier.id().id(), sheet, null, now);
        }
        int agencyId = agencies.idOf(agencyCode == null ? "" : agencyCode)
                .orElseThrow(() ->
                        new ProblemException(422, "UNKNOWN_AGENCY", "/agency", agencyCode == null ? "–" : agencyCode));
        scope.openToThePublic(List.of(agencyId));
        return receive(agencyId, null, sheet, null, now);
    }

    /**
     * What somebody says at the desk, by telephone or by post.
     *
     * @throws ProblemException as {@link #send}
     */
    public Feedback enter(FeedbackSheet sheet, Actor clerk, Instant now) {
        Long dossierId = null;
        if (sheet.dossierCode() != null) {
            Dossier dossier = dossiers.get(sheet.dossierCode());
            requireOwn(dossier.id().agencyId(), clerk);
            dossierId = dossier.id().id();
        }
        return receive(clerk.agencyId(), dossierId, sheet, clerk, now);
    }

    /**
     * Does an act on it as it was seen.
     *
     * @throws ProblemException 404 FEEDBACK_NOT_FOUND, 412 CHANGED_MEANWHILE, 403 ROLE_REQUIRED_OTHER_AGENCY or
     *     FORBIDDEN, and as {@link Feedback#perform}
     */
    public Feedback perform(String code, int seenVersion, FeedbackDecision decision, Actor actor, Instant now) {
        Feedback feedback = feedbacks.getForAct(code, seenVersion);
        requireOwn(feedback.agencyId(), actor);
        if (!decision.act().isOpenTo(actor.roles())) {
            throw new ProblemException(403, "FORBIDDEN", null);
        }
        feedbacks.add(feedback.perform(decision, actor, now, times(feedback.agencyId())));
        feedbacks.flush();
        return feedback;
    }

    /**
     * What its sender may read of it, who has nothing but its code.
     *
     * @throws ProblemException 404 FEEDBACK_NOT_FOUND
     */
    public Feedback ofSender(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        int agencyId = FeedbackCodes.agencyOf(code)
                .flatMap(agencies::idOf)
                .orElseThrow(() -> new ProblemException(404, "FEEDBACK_NOT_FOUND", null, code));
        scope.openToThePublic(List.of(agencyId));
        return feedbacks.get(code);
    }

    private Feedback receive(int agencyId, Long dossierId, FeedbackSheet sheet, Actor clerk, Instant now) {
        if (sheet.kind() == FeedbackKind.COMPLAINT && !sheet.sender().mayComplain()) {
            throw new ProblemException(422, "COMPLAINT_NEEDS_SENDER", "/sender");
        }
        return feedbacks.ofRequest(agencyId, sheet.requestId()).orElseGet(() -> {
            FeedbackId id = new FeedbackId(agencyId, codes.next(agencies.codeOf(agencyId)));
            Feedback feedback = Feedback.receive(id, dossierId, sheet, now, times(agencyId));
            FeedbackEvent received = feedback.event(FeedbackAct.RECEIVE, clerk, now, null, null);
            feedbacks.persistAndFlush(feedback);
            feedbacks.add(received);
            return feedback;
        });
    }

    private static void requireOwn(int agencyId, Actor actor) {
        if (agencyId != actor.agencyId()) {
            throw new ProblemException(403, "ROLE_REQUIRED_OTHER_AGENCY", null);
        }
    }

    private FeedbackTimes times(int agencyId) {
        return new FeedbackTimes(calculator, calendars.of(agencyId), settings);
    }
}
