package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcessStep;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** The steps that a version plans, as the steps that one dossier will take. */
final class PlannedSteps {

    private PlannedSteps() {}

    /**
     * @param departments codes of the departments that the receiving agency has
     * @throws ProblemException 422 PROCEDURE_WITHOUT_STEPS when the version states none
     * @throws DepartmentMissing when a step, or the procedure's field, belongs to one that it has not
     */
    static List<DossierStep> of(ProcedureVersion version, Set<String> departments, ActContext context) {
        if (version.steps().isEmpty()) {
            throw new ProblemException(
                    422,
                    "PROCEDURE_WITHOUT_STEPS",
                    "/procedureCode",
                    version.procedure().code());
        }
        Stream.concat(
                        Stream.of(version.procedure().field().departmentCode()),
                        version.steps().stream().map(ProcessStep::departmentCode))
                .filter(code -> !departments.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new DepartmentMissing(code);
                });
        return version.steps().stream().map(step -> planned(step, context)).toList();
    }

    private static DossierStep planned(ProcessStep step, ActContext context) {
        TimeLimit allotted = step.allotted();
        return new DossierStep(
                step.name(),
                step.role(),
                step.departmentCode(),
                DeadlineCalculator.minutesOf(allotted, context.calendar(), VietnamTime.dateOf(context.at())),
                allotted.unit() == LimitUnit.CALENDAR_DAY ? allotted.value().intValueExact() : null);
    }
}
