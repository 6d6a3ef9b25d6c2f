package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import vn.motcua.calendar.CalendarProposal;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;

/**
 * Which open dossiers a change of the calendar would move, over all agencies that the caller may see. The engine runs
 * once with the calendar in force and once with the proposed one; nothing is written.
 */
@ApplicationScoped
public class CalendarPreview {

    /** A dossier whose clock stands is left out: its date is computed anew when the clock runs again. */
    private static final String AFFECTED = """
             where d.finished_at is null and d.paused_since is null and d.limit_value is not null
               and d.received_at < :before
            """;

    private static final String DOSSIERS = """
            select d.agency_id, d.id, d.code, p.code as procedure_code, v.name as procedure_name,
                   d.received_at, d.limit_value, d.limit_unit, d.second_limit_value, d.second_limit_unit,
                   d.promised_at
              from dossier d
              join procedure p on p.id = d.procedure_id
              join procedure_version v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
            """ + AFFECTED;

    private static final String STOPS = """
            select d.agency_id, d.id, s.started_at, s.ended_at, s.policy
              from dossier d
              join suspension s on s.agency_id = d.agency_id and s.dossier_id = d.id
            """ + AFFECTED + " order by s.started_at, s.seq";

    @Inject
    EntityManager entityManager;

    @Inject
    WorkingCalendars calendars;

    /**
     * Each dossier is judged by the calendar of its own agency, now and then.
     *
     * @param before only dossiers received earlier are looked at: those received after the last changed day keep
     *     their date
     * @return in the order of the dates promised
     */
    public List<DueDateMove> moves(CalendarProposal proposal, ActContext context, Instant before) {
        IntFunction<WorkingCalendar> proposed = calendars.proposed(proposal);
        Map<DossierId, List<ClockStop>> stops = new HashMap<>();
        rows(STOPS, before).forEach(row -> stops.computeIfAbsent(id(row), id -> new ArrayList<>())
                .add(stop(row)));
        return rows(DOSSIERS, before).stream()
                .map(row -> {
                    int agencyId = id(row).agencyId();
                    return move(
                            row,
                            stops.getOrDefault(id(row), List.of()),
                            context.with(calendars.of(agencyId)),
                            context.with(proposed.apply(agencyId)));
                })
                .filter(move -> !Objects.equals(move.dueAt(), move.newDueAt()))
                .sorted(Comparator.comparing(DueDateMove::promisedAt).thenComparing(DueDateMove::code))
                .toList();
    }

    private static DueDateMove move(Tuple row, List<ClockStop> stops, ActContext now, ActContext then) {
        Instant receivedAt = row.get("received_at", Instant.class);
        PhasedLimit limit = PhasedLimit.of(
                row.get("limit_value", BigDecimal.class),
                unit(row, "limit_unit"),
                row.get("second_limit_value", BigDecimal.class),
                unit(row, "second_limit_unit"));
        return new DueDateMove(
                row.get("code", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                receivedAt,
                row.get("promised_at", Instant.class),
                dueAt(now, receivedAt, limit, stops),
                dueAt(then, receivedAt, limit, stops));
    }

    /** Null when the date would lie in a year that is not loaded: one such dossier does not hide the others. */
    private static Instant dueAt(ActContext context, Instant receivedAt, PhasedLimit limit, List<ClockStop> stops) {
        try {
            return context.dueAt(receivedAt, limit, stops);
        } catch (CalendarYearNotLoaded unknown) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Instant before) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("before", before)
                .getResultList();
    }

    private static LimitUnit unit(Tuple row, String column) {
        String unit = row.get(column, String.class);
        return unit == null ? null : LimitUnit.valueOf(unit);
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
