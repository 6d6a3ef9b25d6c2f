package vn.motcua.procedure.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.motcua.organization.Department;
import vn.motcua.organization.Departments;
import vn.motcua.procedure.BatchOrder;
import vn.motcua.procedure.BatchOutcome;
import vn.motcua.procedure.CatalogueBatch;
import vn.motcua.procedure.CatalogueEdit;
import vn.motcua.procedure.CatalogueFileRefused;
import vn.motcua.shared.problem.ProblemException;

/** From a file to the catalogue: all of it or nothing. */
@ApplicationScoped
@Transactional
public class CatalogueImport {

    @Inject
    CatalogueBatch batch;

    @Inject
    Departments departments;

    /** What was read and what came of it. */
    public record Result(ReadCatalogue read, BatchOutcome outcome) {}

    /**
     * @throws CatalogueFileRefused with every mistake, unless it is a dry run, which tells them in its outcome; in any
     *     case when the file cannot be read at all
     * @throws ProblemException 413 FILE_TOO_LARGE
     */
    public Result carryOut(FileFormat format, byte[] file, BatchOrder order, CatalogueEdit edit) {
        if (file.length > FileBounds.bytes(FileBounds.MEGABYTES)) {
            throw new ProblemException(413, "FILE_TOO_LARGE", null, FileBounds.MEGABYTES);
        }
        ReadCatalogue read = format.read(file);
        BatchOutcome outcome = batch.carryOut(read.procedures(), read.mistakes(), led(order), edit);
        if (!order.dryRun() && !outcome.mistakes().isEmpty()) {
            throw new CatalogueFileRefused(outcome.mistakes());
        }
        return new Result(read, outcome);
    }

    /** New fields need a department to lead them: the one that is named, or else the first of the office. */
    private BatchOrder led(BatchOrder order) {
        List<String> codes =
                departments.of(order.agencyId()).stream().map(Department::code).toList();
        String named = order.fieldDepartment();
        if (named != null && !codes.contains(named)) {
            throw new ProblemException(422, "DEPARTMENT_NOT_HERE", "query:fieldDepartment", named);
        }
        return named != null
                ? order
                : new BatchOrder(
                        order.dryRun(), order.publishes(), order.publication(), order.agencyId(), codes.getFirst());
    }
}
