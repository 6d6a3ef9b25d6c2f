package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.organization.Departments;
import vn.motcua.shared.VietnamTime;

/** Holds versions against what the office has today. */
@ApplicationScoped
public class VersionChecks {

    @Inject
    Departments departments;

    @Inject
    ExemptionGroups exemptionGroups;

    @Inject
    WorkingCalendars calendars;

    @Inject
    CatalogueConfig config;

    @Inject
    Clock clock;

    /**
     * @param agencyId whose departments the steps are held against
     * @param username who would publish it
     */
    public List<ContentCheck> of(ProcedureVersion version, int agencyId, String username) {
        List<ContentCheck> found = new ArrayList<>(ContentChecks.of(version.content(), context(agencyId)));
        if (version.published() == null) {
            FourEyes.check(config, version.changed(), username).ifPresent(found::add);
        }
        return found;
    }

    /** What is wrong with a content wherever it is used. */
    List<ContentCheck> ofContent(ProcedureContent content) {
        return ContentChecks.of(content, context(Set.of()));
    }

    /** What contents are held against in an agency, for those who hold many. */
    CheckContext context(int agencyId) {
        return context(departments.names(agencyId).keySet());
    }

    private CheckContext context(Set<String> here) {
        return new CheckContext(here, exemptionGroups.codes(), minutesPerDay());
    }

    public List<StepSum> stepSums(ProcedureContent content) {
        return new StepTimes(minutesPerDay()).sums(content);
    }

    public List<Long> stepMinutes(ProcedureContent content) {
        StepTimes times = new StepTimes(minutesPerDay());
        return content.steps().stream().map(times::minutesOf).toList();
    }

    public boolean fourEyes() {
        return config.fourEyes();
    }

    /** An ordinary working day by the desk hours of today. */
    public int minutesPerDay() {
        return calendars.national().ordinaryDayMinutes(VietnamTime.dateOf(clock.instant()));
    }
}
