package vn.motcua.dossier.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierActed;
import vn.motcua.organization.Actor;
import vn.motcua.security.Roles;
import vn.motcua.shared.problem.ProblemException;

/** Deviations follow from the acts that resolve a dossier, or change a resolved one; departments answer them. */
@ApplicationScoped
public class Deviations implements PanacheRepositoryBase<Deviation, DeviationId> {

    @Inject
    CaseFiles caseFiles;

    @Inject
    DeviationAnswers answers;

    /** What a department says to a deviation. */
    public record Answer(String cause, String correctiveAction) {}

    void judge(@Observes DossierActed acted) {
        Dossier dossier = acted.dossier();
        Map<Criterion, Deviation> known = of(dossier);
        if (dossier.ending().isEmpty() && known.isEmpty()) {
            return;
        }
        CaseFile file = caseFiles.of(dossier, acted.context());
        List<Criterion> failed =
                RightProcess.of(file).failed().stream().map(Finding::criterion).toList();
        known.values().forEach(deviation -> deviation.stands(failed.contains(deviation.criterion())));
        if (dossier.ending().isPresent()) {
            failed.stream()
                    .filter(criterion -> !known.containsKey(criterion))
                    .forEach(criterion -> persist(new Deviation(
                            new DeviationId(
                                    dossier.id().agencyId(), dossier.id().id(), criterion),
                            department(criterion, dossier, file),
                            acted.context().at())));
        }
    }

    /** The department that took too long answers for a step; for all else the one that leads the dossier. */
    private static String department(Criterion criterion, Dossier dossier, CaseFile file) {
        return criterion == Criterion.STEPS_IN_TIME
                ? file.steps().stream()
                        .filter(CaseFile.Step::overTime)
                        .map(CaseFile.Step::departmentCode)
                        .findFirst()
                        .orElse(dossier.departmentCode())
                : dossier.departmentCode();
    }

    /** In the order of the criteria. */
    public Map<Criterion, Deviation> of(Dossier dossier) {
        Map<Criterion, Deviation> found = new TreeMap<>();
        list(
                        "id.agencyId = ?1 and id.dossierId = ?2",
                        dossier.id().agencyId(),
                        dossier.id().id())
                .forEach(deviation -> found.put(deviation.criterion(), deviation));
        return found;
    }

    /** @throws ProblemException 404 DEVIATION_NOT_FOUND */
    public Deviation get(Dossier dossier, Criterion criterion) {
        return find("id", idOf(dossier, criterion)).firstResultOptional().orElseThrow(() -> notFound(criterion));
    }

    /**
     * Records cause and corrective action.
     *
     * @param seen how many answers the caller saw
     * @throws ProblemException 404 DEVIATION_NOT_FOUND, 403 DEVIATION_OF_ANOTHER_DEPARTMENT, 412 DEVIATION_ANSWERED
     */
    public Deviation answer(Dossier dossier, Criterion criterion, int seen, Answer answer, ActContext context) {
        Deviation deviation = find("id", idOf(dossier, criterion))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> notFound(criterion));
        requireDepartment(dossier, deviation, context.actor());
        if (deviation.answers() != seen) {
            throw new ProblemException(412, "DEVIATION_ANSWERED", null);
        }
        DeviationAnswerId id =
                new DeviationAnswerId(dossier.id().agencyId(), dossier.id().id(), criterion, deviation.answer());
        answers.persist(
                new DeviationAnswer(id, answer.cause(), answer.correctiveAction(), context.actor(), context.at()));
        flush();
        return deviation;
    }

    private static void requireDepartment(Dossier dossier, Deviation deviation, Actor actor) {
        if (!mayAnswer(dossier.id().agencyId(), deviation.departmentCode(), actor)) {
            throw new ProblemException(403, "DEVIATION_OF_ANOTHER_DEPARTMENT", null, deviation.departmentCode());
        }
    }

    /** The officers of the department that answers for it, and the leader of the agency. */
    public static boolean mayAnswer(int agencyId, String departmentCode, Actor actor) {
        boolean answersForIt = actor.has(Roles.LEADER)
                || actor.has(Roles.OFFICER) && actor.departments().contains(departmentCode);
        return agencyId == actor.agencyId() && answersForIt;
    }

    /** All that was ever said to it, oldest first. */
    public List<DeviationAnswer> answersTo(Deviation deviation) {
        DeviationId id = deviation.id();
        return answers.list(
                "id.agencyId = ?1 and id.dossierId = ?2 and id.criterion = ?3",
                Sort.by("id.seq"),
                id.agencyId(),
                id.dossierId(),
                id.criterion());
    }

    private static DeviationId idOf(Dossier dossier, Criterion criterion) {
        return new DeviationId(dossier.id().agencyId(), dossier.id().id(), criterion);
    }

    private static ProblemException notFound(Criterion criterion) {
        return new ProblemException(404, "DEVIATION_NOT_FOUND", null, criterion.name());
    }
}
