package vn.motcua.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.PersonalData;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.report.Figure;
import vn.motcua.report.ReportCalendars;
import vn.motcua.report.ReportCounter;
import vn.motcua.report.ReportCounter.After;
import vn.motcua.report.ReportPeriod;
import vn.motcua.security.CurrentUser;

/** The dossiers behind a figure, as their reader may see them, each by the calendar of its own agency. */
@ApplicationScoped
class ReportDossiers {

    @Inject
    ReportCounter counter;

    @Inject
    CurrentUser user;

    @Inject
    CurrentStaff staff;

    @Inject
    ReportCalendars calendars;

    /**
     * By reception.
     *
     * @param after null for the first page
     */
    List<ReportDossier> of(Figure figure, ReportPeriod period, After after, int limit) {
        Actor reader = staff.actor();
        IntFunction<WorkingCalendar> known = calendars.of(period);
        return counter.dossiers(figure, period, user.agencyId(), after, limit).stream()
                .map(line -> ReportDossier.of(
                        line, PersonalData.seenBy(reader, line.agencyId()), known.apply(line.agencyId())))
                .toList();
    }
}
