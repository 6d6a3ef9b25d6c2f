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
        Set<String> here = departments.names(agencyId).keySet();
        List<ContentCheck> found = new ArrayList<>(
                ContentChecks.of(version.content(), new CheckContext(here, exemptionGroups.codes(), minutesPerDay())));
        if (version.published() == null) {
            FourEyes.check(config, version.changed(), username).ifPresent(found::add);
        }
        return found;
    }

    /** What is wrong with a content wherever it is used. */
    List<ContentCheck> ofContent(ProcedureContent content) {
        return ContentChecks.of(content, new CheckContext(Set.of(), exemptionGroups.codes(), minutesPerDay()));
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
