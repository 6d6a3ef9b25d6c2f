package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureVersion;

/**
 * Runs the finished dossiers of a procedure once more, under the limits of one of its versions, over all agencies that
 * the caller may see. Nothing is written.
 */
@ApplicationScoped
public class VersionRehearsal {

    private static final String REHEARSED = """
             where d.procedure_id = :procedure and d.finished_at is not null
               and d.received_at >= :from and d.received_at < :until
            """;

    private static final String DOSSIERS = """
            select d.agency_id, d.id, d.code, d.channel, d.received_at, d.finished_at, d.original_promised_at, d.outcome
              from dossier d
            """ + REHEARSED;

    private static final String STOPS = """
            select d.agency_id, d.id, s.started_at, s.ended_at, s.policy
              from dossier d
              join suspension s on s.agency_id = d.agency_id and s.dossier_id = d.id
            """ + REHEARSED + " order by s.started_at, s.seq";

    @Inject
    EntityManager entityManager;

    @Inject
    WorkingCalendars calendars;

    /**
     * @param from first moment of reception
     * @param until first moment after
     */
    public Rehearsal of(ProcedureVersion version, Instant from, Instant until, ActContext context) {
        Map<DossierId, List<ClockStop>> stops = new HashMap<>();
        rows(STOPS, version, from, until).forEach(row -> stops.computeIfAbsent(id(row), id -> new ArrayList<>())
                .add(stop(row)));
        Rehearsal.Count count = new Rehearsal.Count();
        for (Tuple row : rows(DOSSIERS, version, from, until)) {
            RehearsedDossier dossier = dossier(row, stops.getOrDefault(id(row), List.of()));
            try {
                count.add(
                        dossier,
                        dossier.under(version.statedLimitFor(dossier.channel()).orElse(null), context));
            } catch (CalendarYearNotLoaded unknown) {
                count.addUnknown(dossier);
            }
        }
        return count.result();
    }

    /** Null where the law sets none. */
    private static PhasedLimit limitOf(ProcedureVersion version, RehearsedDossier dossier) {
        return version.statedLimitFor(dossier.channel()).orElse(null);
    }

    private WorkingCalendar calendarOf(RehearsedDossier dossier) {
        return calendars.of(dossier.id().agencyId());
    }

    private static RehearsedDossier dossier(Tuple row, List<ClockStop> stops) {
        return new RehearsedDossier(
                id(row),
                row.get("code", String.class),
                Channel.valueOf(row.get("channel", String.class)),
                row.get("received_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("original_promised_at", Instant.class),
                Outcome.valueOf(row.get("outcome", String.class)),
                stops);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, ProcedureVersion version, Instant from, Instant until) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("procedure", version.procedure().id())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private static DossierId id(Tuple row) {
        return new DossierId(row.get("agency_id", Integer.class), row.get("id", Long.class));
    }

    private static ClockStop stop(Tuple row) {
        return new ClockStop(
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class),
                SupplementPolicy.valueOf(row.get("policy", String.class)));
    }
}
