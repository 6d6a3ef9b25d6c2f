package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.query.NativeQuery;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.VietnamTime;

/** The work lists of one agency: one statement a page, keyset-paged, never counted. */
@ApplicationScoped
public class WorkList {

    private static final String COLUMNS = """
            select d.agency_id, d.id, {{sortKey}} as sort_key, d.code, d.version, d.applicant_name,
                   p.code as procedure_code, v.name as procedure_name, v.number as procedure_version,
                   f.code as field_code, f.name as field_name,
                   d.status, d.channel, d.priority, d.restricted, d.received_at, d.promised_at, d.due_at, d.paused_since,
                   d.outcome, d.finished_at, d.current_step,
                   coalesce((select max(t.seq) from dossier_step t
                              where t.agency_id = d.agency_id and t.dossier_id = d.id), 0) as steps,
                   s.name as step_name, s.name_en as step_name_en, d.step_role, d.step_department_code,
                   d.holder, holding.name as holder_name,
                   s.allotted_minutes, s.used_minutes, s.running_since, d.step_due_at,
                   d.awaiting_acceptance, d.supplement_requests, d.extended, d.correcting,
                   case when d.awaiting_acceptance then (
                     select h.given_by from hand_over h where h.agency_id = d.agency_id and h.dossier_id = d.id
                      order by h.seq desc limit 1) end as given_by,
                   d.fee_total_vnd > d.fee_paid_vnd and coalesce(d.resolution, 'GRANTED') = 'GRANTED' as fee_due,
                   d.fee_paid_vnd > 0 as fee_paid, d.consulted, d.open_legs > 0 as legs_out
              from dossier d
              join procedure_version v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
              join procedure p on p.id = d.procedure_id
              join procedure_field f on f.code = p.field_code
              left join dossier_step s
                on s.agency_id = d.agency_id and s.dossier_id = d.id and s.seq = d.current_step
              left join staff holding on holding.agency_id = d.agency_id and holding.username = d.holder
             where d.agency_id = :agency and
            """;

    /** What {@link #COLUMNS} are: said once, so that Hibernate need not ask PostgreSQL with every page. */
    private static final Map<Class<?>, List<String>> TYPES = Map.of(
            Integer.class,
            List.of("agency_id", "version", "procedure_version", "current_step", "supplement_requests"),
            Long.class,
            List.of("id", "steps", "allotted_minutes", "used_minutes"),
            Boolean.class,
            List.of(
                    "priority",
                    "restricted",
                    "awaiting_acceptance",
                    "extended",
                    "correcting",
                    "fee_due",
                    "fee_paid",
                    "legs_out"),
            Instant.class,
            List.of(
                    "received_at",
                    "promised_at",
                    "due_at",
                    "paused_since",
                    "finished_at",
                    "running_since",
                    "step_due_at"),
            String.class,
            List.of(
                    "sort_key",
                    "code",
                    "applicant_name",
                    "procedure_code",
                    "procedure_name",
                    "field_code",
                    "field_name",
                    "status",
                    "channel",
                    "outcome",
                    "step_name",
                    "step_name_en",
                    "step_role",
                    "step_department_code",
                    "holder",
                    "holder_name",
                    "given_by"),
            String[].class,
            List.of("consulted"));

    private static final String OPEN = "d.is_open";

    /** Leads the names of the views among the counts. */
    private static final String VIEW = "view ";

    @Inject
    EntityManager entityManager;

    /** Where a page goes on: sort key and id of the last row shown. */
    public record After(String sortKey, long id) {}

    /**
     * One page of a work list of the actor's agency.
     *
     * @param after null for the first page
     * @param limit rows at most
     */
    public List<DossierLine> page(WorkFilter filter, Actor actor, After after, int limit) {
        return page(filter, actor, actor.agencyId(), after, limit);
    }

    /** The same of another agency, whose dossiers the transaction must be able to see. */
    List<DossierLine> page(WorkFilter filter, Actor actor, int agencyId, After after, int limit) {
        WorkOrder order = filter.order() == null ? filter.view().order() : filter.order();
        Map<String, Object> parameters = new HashMap<>(Map.of("agency", agencyId));
        List<String> conditions = new ArrayList<>(List.of(filter.view().condition(), order.condition));
        viewParameters(filter.view(), actor, parameters);
        narrow(filter, conditions, parameters);
        if (after != null) {
            conditions.add("(%s, d.id) %s (cast(:afterKey as timestamptz), :afterId)"
                    .formatted(order.column, order.comparison));
            parameters.put("afterKey", after.sortKey());
            parameters.put("afterId", after.id());
        }
        String sql = COLUMNS.replace("{{sortKey}}", order.sortKey())
                + String.join(" and ", conditions)
                + " order by %s %s, d.id %s limit :limit".formatted(order.column, order.direction, order.direction);
        parameters.put("limit", limit);
        return tuples(sql, parameters).stream().map(WorkList::line).toList();
    }

    /**
     * How many open dossiers of the actor's agency are promised for when, and how many wait in each queue: one
     * statement, which counts no further than {@link Horizon#COUNTED_UP_TO}.
     *
     * @param tomorrow the next working day; null when it is not known
     */
    public Horizon horizon(Actor actor, Instant now, LocalDate tomorrow) {
        LocalDate today = VietnamTime.dateOf(now);
        LocalDate lastShown = today.plusDays(Horizon.DAYS_AHEAD);
        CappedCounts counts = new CappedCounts(actor.agencyId());
        counts.count("open", OPEN);
        counts.countPromised("overdue", null, now);
        counts.countPromised(today.toString(), now, VietnamTime.startOf(today.plusDays(1)));
        for (LocalDate date = today.plusDays(1); !date.isAfter(lastShown); date = date.plusDays(1)) {
            counts.countPromised(date.toString(), VietnamTime.startOf(date), VietnamTime.startOf(date.plusDays(1)));
        }
        if (tomorrow != null) {
            counts.countPromised("tomorrow", VietnamTime.startOf(tomorrow), VietnamTime.startOf(tomorrow.plusDays(1)));
        }
        counts.countPromised("later", VietnamTime.startOf(lastShown.plusDays(1)), null);
        counts.count("paused", OPEN + " and d.paused_since is not null");
        counts.count("withoutDate", OPEN + " and d.paused_since is null and d.work_order = 'infinity'");
        counts.count("stepOverdue", OPEN + " and d.paused_since is null and d.step_due_at < :now");
        counts.parameters().put("now", now);
        for (WorkView view : WorkView.values()) {
            if (view != WorkView.ALL) {
                counts.count(VIEW + view.name(), view.condition());
                viewParameters(view, actor, counts.parameters());
            }
        }
        return horizon(counts.read(entityManager), today);
    }

    private static Horizon horizon(Map<String, Long> counts, LocalDate today) {
        Map<LocalDate, Long> byDate = new TreeMap<>();
        for (int day = 0; day <= Horizon.DAYS_AHEAD; day++) {
            LocalDate date = today.plusDays(day);
            byDate.put(date, counts.get(date.toString()));
        }
        Map<WorkView, Long> views = new EnumMap<>(WorkView.class);
        for (WorkView view : WorkView.values()) {
            if (view != WorkView.ALL) {
                views.put(view, counts.get(VIEW + view.name()));
            }
        }
        return new Horizon(
                counts.get("open"),
                counts.get("overdue"),
                byDate,
                counts.getOrDefault("tomorrow", 0L),
                counts.get("later"),
                counts.get("paused"),
                counts.get("withoutDate"),
                counts.get("stepOverdue"),
                views);
    }

    private static void viewParameters(WorkView view, Actor actor, Map<String, Object> parameters) {
        if (view == WorkView.MINE) {
            parameters.put("me", actor.username());
        }
        if (view == WorkView.TO_ACCEPT || view == WorkView.TO_ANSWER) {
            parameters.put("roles", actor.roles().toArray(String[]::new));
        }
        if (view == WorkView.TO_ACCEPT || view == WorkView.TO_ANSWER || view == WorkView.MY_DEPARTMENT) {
            parameters.put("departments", actor.reachableDepartments().toArray(String[]::new));
        }
    }

    private static void narrow(WorkFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.status() != null) {
            conditions.add("d.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            conditions.add("d.id = any (array(select dossiers_found(:agency, :pattern)))");
            parameters.put("pattern", AccentFolding.likePattern(filter.query()));
        }
        if (filter.procedureCode() != null) {
            conditions.add("p.code = :procedure");
            parameters.put("procedure", filter.procedureCode());
        }
        if (filter.fieldCode() != null) {
            conditions.add("f.code = :field");
            parameters.put("field", filter.fieldCode());
        }
        if (filter.assignee() != null) {
            conditions.add("d.holder = :assignee");
            parameters.put("assignee", filter.assignee());
        }
        if (filter.receivedFrom() != null) {
            conditions.add("d.received_at >= :receivedFrom");
            parameters.put("receivedFrom", VietnamTime.startOf(filter.receivedFrom()));
        }
        if (filter.receivedTo() != null) {
            conditions.add("d.received_at < :receivedUntil");
            parameters.put(
                    "receivedUntil", VietnamTime.startOf(filter.receivedTo().plusDays(1)));
        }
        if (filter.due() != null) {
            narrowByDue(filter.due(), conditions, parameters);
        }
    }

    private static void narrowByDue(DueFilter due, List<String> conditions, Map<String, Object> parameters) {
        conditions.add(OPEN);
        conditions.add(due.paused() ? "d.paused_since is not null" : "d.paused_since is null");
        // The work order of what runs is its promised date, and it has the index.
        if (due.from() != null) {
            conditions.add("d.work_order >= :dueFrom and d.work_order < 'infinity'");
            parameters.put("dueFrom", due.from());
        }
        if (due.until() != null) {
            conditions.add("d.work_order < :dueUntil");
            parameters.put("dueUntil", due.until());
        }
        if (due.stepUntil() != null) {
            conditions.add("d.step_due_at < :stepUntil");
            parameters.put("stepUntil", due.stepUntil());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, Map<String, Object> parameters) {
        NativeQuery<Tuple> query =
                entityManager.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        TYPES.forEach((type, columns) -> columns.forEach(column -> query.addScalar(column, type)));
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static DossierLine line(Tuple row) {
        return new DossierLine(
                row.get("agency_id", Integer.class),
                row.get("id", Long.class),
                row.get("sort_key", String.class),
                row.get("code", String.class),
                row.get("version", Integer.class),
                row.get("applicant_name", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                row.get("procedure_version", Integer.class),
                row.get("field_code", String.class),
                row.get("field_name", String.class),
                DossierStatus.valueOf(row.get("status", String.class)),
                Channel.valueOf(row.get("channel", String.class)),
                row.get("priority", Boolean.class),
                row.get("restricted", Boolean.class),
                row.get("received_at", Instant.class),
                row.get("promised_at", Instant.class),
                row.get("due_at", Instant.class),
                row.get("paused_since", Instant.class),
                optional(Outcome.class, row.get("outcome", String.class)),
                row.get("finished_at", Instant.class),
                row.get("current_step", Integer.class),
                row.get("steps", Long.class),
                row.get("step_name", String.class),
                row.get("step_name_en", String.class),
                optional(StepRole.class, row.get("step_role", String.class)),
                row.get("step_department_code", String.class),
                row.get("holder", String.class),
                row.get("holder_name", String.class),
                row.get("allotted_minutes", Long.class),
                row.get("used_minutes", Long.class),
                row.get("running_since", Instant.class),
                row.get("step_due_at", Instant.class),
                row.get("awaiting_acceptance", Boolean.class),
                row.get("supplement_requests", Integer.class),
                row.get("extended", Boolean.class),
                row.get("correcting", Boolean.class),
                row.get("given_by", String.class),
                new OpenMatters(
                        row.get("fee_due", Boolean.class),
                        row.get("fee_paid", Boolean.class),
                        List.of(row.get("consulted", String[].class)),
                        row.get("legs_out", Boolean.class)));
    }

    private static <E extends Enum<E>> E optional(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
