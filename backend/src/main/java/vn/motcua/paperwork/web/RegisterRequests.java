package vn.motcua.paperwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.PersonalData;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.paperwork.RegisterExtract;
import vn.motcua.paperwork.RegisterExtracts;
import vn.motcua.paperwork.RegisterQuery;
import vn.motcua.paperwork.RegisterRow;
import vn.motcua.paperwork.RegisterRows;
import vn.motcua.paperwork.web.RegisterReportResource.RegisterParameters;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** What is read of the database for a request; files are made afterwards, while no connection is held. */
@ApplicationScoped
class RegisterRequests {

    private static final int LONGEST_YEARS = 100;

    @Inject
    RegisterRows rows;

    @Inject
    RegisterExtracts extracts;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Transactional
    List<RegisterRow> rows(RegisterParameters parameters, RegisterQuery.After after, int limit) {
        Actor reader = staff.actor();
        return rows.read(query(parameters, reader), after, limit, PersonalData.seenBy(reader, reader.agencyId()));
    }

    @Transactional
    RegisterExtract extract(RegisterParameters parameters) {
        Actor reader = staff.actor();
        return extracts.of(query(parameters, reader), PersonalData.seenBy(reader, reader.agencyId()), clock.instant());
    }

    private RegisterQuery query(RegisterParameters parameters, Actor reader) {
        Instant now = clock.instant();
        LocalDate from = ZonedParameter.date("from", parameters.from);
        LocalDate to = ZonedParameter.date("to", parameters.to);
        if (to.isBefore(from)) {
            throw new ProblemException(400, "PERIOD_UPSIDE_DOWN", "query:to", from, to);
        }
        if (from.isAfter(VietnamTime.dateOf(now))) {
            throw new ProblemException(400, "PERIOD_IN_THE_FUTURE", "query:from", from);
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw new ProblemException(400, "PERIOD_TOO_LONG", "query:to", LONGEST_YEARS);
        }
        return new RegisterQuery(reader.agencyId(), parameters.register, from, to, parameters.book);
    }
}
