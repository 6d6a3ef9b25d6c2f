package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueSnapshot.Standing;

/**
 * Brings the catalogue to what a file states (ADR 0018): first all is compared, then all is written or nothing. Nothing
 * is written for a procedure that already says what is stated.
 */
@ApplicationScoped
@Transactional
public class CatalogueBatch {

    @Inject
    EntityManager entityManager;

    @Inject
    ProcedureFields fields;

    @Inject
    VersionChecks checks;

    @Inject
    CatalogueConfig config;

    @Inject
    BatchWriter writer;

    /**
     * @param unreadable mistakes that are known already; with them nothing is written, and the rest is only compared
     */
    public BatchOutcome carryOut(
            List<StatedProcedure> stated, List<FileMistake> unreadable, BatchOrder order, CatalogueEdit edit) {
        boolean writes = !order.dryRun() && unreadable.isEmpty();
        if (writes) {
            lockCatalogue();
        }
        if (order.publication() != null) {
            CataloguePublications.requirePeriod(order.publication());
        }
        BatchFields allFields = new BatchFields(fields.all(), order.fieldDepartment());
        List<FileMistake> mistakes = new ArrayList<>(unreadable);
        List<BatchStep> steps = steps(stated, allFields, order, mistakes);
        CheckContext context = checks.context(order.agencyId());
        // A cell that cannot be read is told so, and not that what it should say is missing.
        Set<FilePlace> told = unreadable.stream().map(FileMistake::place).collect(Collectors.toSet());
        steps.stream()
                .flatMap(step -> step.mistakes(context, order, config, edit).stream())
                .filter(mistake -> !told.contains(mistake.place()))
                .forEach(mistakes::add);
        List<BatchItem> items = steps.stream().map(BatchStep::toItem).toList();
        if (writes && mistakes.isEmpty()) {
            writer.write(steps, allFields.created(), order.publication(), edit);
        }
        return new BatchOutcome(items, allFields.created(), List.copyOf(mistakes));
    }

    private List<BatchStep> steps(
            List<StatedProcedure> stated, BatchFields allFields, BatchOrder order, List<FileMistake> mistakes) {
        CatalogueSnapshot snapshot = CatalogueSnapshot.of(entityManager);
        Map<String, FilePlace> seen = new HashMap<>();
        List<BatchStep> steps = new ArrayList<>();
        for (StatedProcedure one : stated) {
            String statedCode =
                    Optional.ofNullable(one.code()).orElseGet(() -> ProvisionalCode.of(one.name(), one.fieldName()));
            Optional<Standing> standing = snapshot.of(statedCode);
            String code = standing.map(known -> known.procedure().code()).orElse(statedCode);
            FilePlace place = one.place("/code");
            FilePlace earlier = seen.putIfAbsent(code, place);
            if (earlier == null) {
                ProcedureField field = allFields.named(one.fieldName());
                steps.add(new BatchStep(one, code, standing.orElse(null), field, order.publishes()));
            } else {
                mistakes.add(FileMistake.at(place, "PROCEDURE_TWICE", code, earlier.line()));
            }
        }
        return steps;
    }

    /** Others go on reading; who wants to change the catalogue waits until this is done. */
    private void lockCatalogue() {
        entityManager
                .createNativeQuery("lock table procedure in exclusive mode")
                .executeUpdate();
    }
}
