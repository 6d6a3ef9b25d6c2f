package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcessStep;
import vn.motcua.shared.VietnamTime;

/** The steps that a version plans, or those of the standard process, as the steps that one dossier will take. */
final class PlannedSteps {

    private PlannedSteps() {}

    /**
     * @param departments codes of the departments that the receiving agency has
     * @throws DepartmentMissing when a step, or the procedure's field, belongs to one that it has not
     */
    static List<DossierStep> of(
            ProcedureVersion version, Channel channel, Set<String> departments, ActContext context) {
        String fieldDepartment = version.procedure().field().departmentCode();
        List<DossierStep> steps = version.steps().isEmpty()
                ? StandardProcess.steps(fieldDepartment, limitMinutes(version, channel, context))
                : version.steps().stream().map(step -> planned(step, context)).toList();
        Stream.concat(Stream.of(fieldDepartment), steps.stream().map(DossierStep::departmentCode))
                .filter(code -> !departments.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new DepartmentMissing(code);
                });
        return steps;
    }

    private static DossierStep planned(ProcessStep step, ActContext context) {
        TimeLimit allotted = step.allotted();
        return new DossierStep(
                step.name(),
                step.role(),
                step.departmentCode(),
                minutes(allotted, context),
                allotted.unit() == LimitUnit.CALENDAR_DAY ? allotted.value().intValueExact() : null);
    }

    private static long limitMinutes(ProcedureVersion version, Channel channel, ActContext context) {
        return version.limitFor(channel).stream()
                .flatMap(PhasedLimit::phases)
                .mapToLong(phase -> minutes(phase, context))
                .sum();
    }

    private static long minutes(TimeLimit limit, ActContext context) {
        LocalDate today = VietnamTime.dateOf(context.at());
        return DeadlineCalculator.minutesOf(limit, context.calendar(), today);
    }
}
