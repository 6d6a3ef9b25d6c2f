package vn.motcua.dossier;

import java.util.List;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.shared.VietnamTime;

/** The steps that a version plans, as the steps that one dossier will take. */
final class PlannedSteps {

    private PlannedSteps() {}

    static List<DossierStep> of(ProcedureVersion version, ActContext context) {
        return version.steps().stream()
                .map(step -> new DossierStep(
                        step.name(),
                        step.role(),
                        step.departmentCode(),
                        DeadlineCalculator.minutesOf(
                                step.allotted(), context.calendar(), VietnamTime.dateOf(context.at()))))
                .toList();
    }
}
