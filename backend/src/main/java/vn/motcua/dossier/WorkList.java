package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.organization.Actor;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.VietnamTime;

/** The work lists of one agency: one statement a page, keyset-paged, never counted. */
@ApplicationScoped
public class WorkList {

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
        String sql = DossierLines.select(order.sortKey())
                + String.join(" and ", conditions)
                + " order by %s %s, d.id %s limit :limit".formatted(order.column, order.direction, order.direction);
        parameters.put("limit", limit);
        return DossierLines.read(entityManager, sql, parameters);
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
}
