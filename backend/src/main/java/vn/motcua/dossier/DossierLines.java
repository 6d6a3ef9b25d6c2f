package vn.motcua.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;

/** The rows of the work lists as PostgreSQL reads them: their columns, what types these have, and the line each becomes. */
final class DossierLines {

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

    private DossierLines() {}

    /** The statement of an agency's lines up to its conditions, each of them with what it is ordered by. */
    static String select(String sortKey) {
        return COLUMNS.replace("{{sortKey}}", sortKey);
    }

    /** The lines that a statement finds which begins with {@link #select}. */
    @SuppressWarnings("unchecked")
    static List<DossierLine> read(EntityManager entityManager, String sql, Map<String, Object> parameters) {
        NativeQuery<Tuple> query =
                entityManager.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        TYPES.forEach((type, columns) -> columns.forEach(column -> query.addScalar(column, type)));
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(DossierLines::line).toList();
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
