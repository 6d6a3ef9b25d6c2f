package vn.motcua.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.organization.AdministrationEdit;
import vn.motcua.organization.Agency;
import vn.motcua.organization.Departments;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffRules;
import vn.motcua.organization.Substitutions;
import vn.motcua.organization.web.StaffView.DeactivationRefusal;
import vn.motcua.shared.http.CodeName;

/** Makes answers of staff. */
@ApplicationScoped
class StaffViews {

    private final Departments departments;
    private final Substitutions substitutions;
    private final StaffRules rules;

    StaffViews(Departments departments, Substitutions substitutions, StaffRules rules) {
        this.departments = departments;
        this.substitutions = substitutions;
        this.rules = rules;
    }

    /** @param mayWrite whether the caller changes anything at all */
    StaffView of(Agency agency, Staff person, AdministrationEdit caller, boolean mayWrite) {
        StaffSummary summary = summaries(agency, List.of(person), caller).getFirst();
        DeactivationRefusal refusal = mayWrite
                ? rules.refusalToDeactivate(agency, person, caller)
                        .map(DeactivationRefusal::of)
                        .orElse(null)
                : null;
        return new StaffView(
                summary.username(),
                summary.name(),
                summary.title(),
                summary.email(),
                summary.roles(),
                summary.departments(),
                summary.primaryDepartmentCode(),
                summary.active(),
                summary.absentToday(),
                person.hasAccount(),
                mayWrite,
                mayWrite && person.isActive() && refusal == null,
                refusal,
                person.version());
    }

    List<StaffSummary> summaries(Agency agency, List<Staff> page, AdministrationEdit caller) {
        Map<String, String> names = departments.names(agency.id());
        Set<String> absent = substitutions.absentOn(agency.id(), caller.today());
        return page.stream()
                .map(person -> new StaffSummary(
                        person.username(),
                        person.name(),
                        person.title(),
                        person.email(),
                        person.roles().stream().sorted().toList(),
                        person.departmentCodes().stream()
                                .sorted()
                                .map(code -> new CodeName(code, names.getOrDefault(code, code)))
                                .toList(),
                        person.primaryDepartmentCode(),
                        person.isActive(),
                        absent.contains(person.username())))
                .toList();
    }
}
