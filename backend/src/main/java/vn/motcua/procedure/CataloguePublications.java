package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemField;

/**
 * Versions put in force, taken back before their day, and mended in their words. Who changes a procedure holds its row,
 * so that what is checked here still holds when it is written; the exclusion constraint of the table has the last word.
 */
@ApplicationScoped
@Transactional
public class CataloguePublications {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    Decisions decisions;

    @Inject
    CatalogueDrafts drafts;

    @Inject
    VersionChecks checks;

    @Inject
    ProcedureHistory history;

    /**
     * Publishes a draft and ends the version before it on the day on which it begins.
     *
     * @param agencyId whose departments the steps are held against
     */
    public ProcedureVersion publish(
            String code, int number, int revision, PublicationOrder order, int agencyId, CatalogueEdit edit) {
        Procedure procedure = register.locked(code);
        ProcedureVersion draft = versions.version(procedure, number, revision);
        CatalogueDrafts.requireNotRetired(procedure);
        requirePeriod(order);
        requireReady(draft, agencyId, edit);
        Optional<ProcedureVersion> predecessor =
                predecessor(versions.publishedOf(procedure), order, VietnamTime.dateOf(edit.at()));
        LocalDate wouldHaveEnded =
                predecessor.map(ProcedureVersion::effectiveUntil).orElse(null);
        predecessor.ifPresent(version -> version.endOn(order.from()));
        // The version before must have ended in the database before this one begins there.
        versions.flush();
        draft.publish(decisions.entered(order.decision(), edit), order.from(), order.until(), wouldHaveEnded, edit);
        versions.flush();
        history.persist(new ProcedureChange(procedure, number, CatalogueAct.PUBLISHED, null, edit)
                .from(null, publication(draft)));
        return draft;
    }

    /** Takes a publication back before its day; the version before runs on as if nothing had been. */
    public ProcedureVersion withdraw(String code, int number, int revision, String reason, CatalogueEdit edit) {
        Procedure procedure = register.locked(code);
        ProcedureVersion version = versions.version(procedure, number, revision);
        VersionPhase phase = version.phaseOn(VietnamTime.dateOf(edit.at()));
        if (phase == VersionPhase.DRAFT) {
            throw new VersionRefused("VERSION_NOT_PUBLISHED", version);
        }
        if (phase != VersionPhase.UPCOMING) {
            throw new VersionRefused("VERSION_IN_FORCE", version);
        }
        CatalogueDrafts.requireNotRetired(procedure);
        drafts.requireNoDraft(procedure);
        Map<String, Object> was = publication(version);
        was.put("name", version.name()); // the draft may get another one, and reports of the past tell this (ADR 0052)
        LocalDate from = version.effectiveFrom();
        LocalDate until = version.predecessorUntil();
        version.withdraw(edit);
        // The days are free in the database before another version takes them there.
        versions.flush();
        giveBack(versions.publishedOf(procedure), from, until);
        versions.flush();
        history.persist(new ProcedureChange(procedure, number, CatalogueAct.PUBLICATION_WITHDRAWN, reason, edit)
                .from(was, null));
        return version;
    }

    /**
     * Mends slips of the pen in a published version.
     *
     * @throws ProblemException 422 CORRECTION_EMPTY when nothing would be different
     */
    public ProcedureVersion reword(
            String code, int number, int revision, String reason, Rewording words, CatalogueEdit edit) {
        Procedure procedure = register.locked(code);
        ProcedureVersion version = versions.version(procedure, number, revision);
        ProcedureContent before = version.content();
        version.reword(words, edit);
        List<ContentChange> changes = ContentDiff.of(before, version.content());
        if (changes.isEmpty()) {
            throw new ProblemException(422, "CORRECTION_EMPTY", null, number);
        }
        // What was wrong before is not the correction's fault.
        List<ContentCheck> found = new ArrayList<>(checks.ofContent(version.content()));
        found.removeAll(checks.ofContent(before));
        requireNothingBlocks(found);
        versions.flush();
        versions.rewordRows(version);
        Map<String, Object> was = new LinkedHashMap<>();
        Map<String, Object> is = new LinkedHashMap<>();
        changes.forEach(change -> {
            was.put(change.pointer(), change.before());
            is.put(change.pointer(), change.after());
        });
        history.persist(new ProcedureChange(procedure, number, CatalogueAct.CORRECTED, reason, edit).from(was, is));
        return version;
    }

    /**
     * The version that has to end for the new one to begin; empty when none is in its way.
     *
     * @param allPublished the versions of one procedure that are published, by their first day
     * @throws ProblemException 409 VERSION_OVERLAPS, 422 EFFECTIVE_FROM_PAST
     */
    static Optional<ProcedureVersion> predecessor(
            List<ProcedureVersion> allPublished, PublicationOrder order, LocalDate today) {
        Optional<ProcedureVersion> predecessor = Optional.empty();
        for (ProcedureVersion published : allPublished) {
            boolean isBefore = published.effectiveFrom().isBefore(order.from());
            boolean isInTheWay = published.overlaps(order.from(), order.until());
            if (isInTheWay && !isBefore) {
                throw new VersionRefused("VERSION_OVERLAPS", "/effectiveFrom", published);
            }
            // Dossiers received since then are pinned to the version of their day.
            if (isInTheWay && order.from().isBefore(today)) {
                throw new ProblemException(422, "EFFECTIVE_FROM_PAST", "/effectiveFrom", published.number());
            }
            if (isInTheWay || order.from().equals(published.effectiveUntil())) {
                predecessor = Optional.of(published);
            }
        }
        return predecessor;
    }

    /** The version that ended on {@code from} runs until it would have, or until the next one begins. */
    private static void giveBack(List<ProcedureVersion> published, LocalDate from, LocalDate wouldHaveEnded) {
        LocalDate next = published.stream()
                .map(ProcedureVersion::effectiveFrom)
                .filter(begins -> begins.isAfter(from))
                .findFirst()
                .orElse(null);
        boolean nextIsFirst = next != null && (wouldHaveEnded == null || next.isBefore(wouldHaveEnded));
        published.stream()
                .filter(version -> from.equals(version.effectiveUntil()))
                .forEach(version -> version.endOn(nextIsFirst ? next : wouldHaveEnded));
    }

    static void requirePeriod(PublicationOrder order) {
        if (order.until() != null && !order.until().isAfter(order.from())) {
            throw new ProblemException(422, "EFFECTIVE_PERIOD_UPSIDE_DOWN", "/effectiveUntil");
        }
    }

    private void requireReady(ProcedureVersion draft, int agencyId, CatalogueEdit edit) {
        if (draft.published() != null) {
            throw new VersionRefused("VERSION_PUBLISHED", draft);
        }
        requireNothingBlocks(checks.of(draft, agencyId, edit.by()));
    }

    private static void requireNothingBlocks(List<ContentCheck> found) {
        List<ProblemField> blocking = found.stream()
                .filter(ContentCheck::blocks)
                .map(check ->
                        new ProblemField("/content" + check.pointer(), check.code(), check.detail(), check.detailEn()))
                .toList();
        if (!blocking.isEmpty()) {
            throw new ProblemException(422, blocking, "VERSION_NOT_READY", blocking.size());
        }
    }

    /** What the history tells of a publication. */
    static Map<String, Object> publication(ProcedureVersion version) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("effectiveFrom", version.effectiveFrom().toString());
        said.put(
                "effectiveUntil",
                version.effectiveUntil() == null
                        ? null
                        : version.effectiveUntil().toString());
        said.put("decision", version.decision().number());
        return said;
    }
}
