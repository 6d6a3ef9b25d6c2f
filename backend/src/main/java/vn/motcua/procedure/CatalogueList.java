package vn.motcua.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.motcua.procedure.CatalogueFacets.FieldCount;
import vn.motcua.procedure.CatalogueFacets.KeyCount;
import vn.motcua.shared.http.CodeName;

/** The catalogue as a list, each page one query whatever the filters. */
@ApplicationScoped
public class CatalogueList {

    /**
     * Of each procedure the version in force, else the next one, else the draft, else the last one. Written as joins
     * and not as an order of all versions, so that a page costs a page: it goes along the codes and stops.
     */
    private static final String MATCHING = """
            with upcoming as (
              select distinct on (procedure_id) procedure_id, number, effective_from, missing, decision_id
                from procedure_version where state = 'PUBLISHED' and effective_from > :date
               order by procedure_id, effective_from),
            matching as (
              select p.id, p.code, p.field_code, coalesce(n.number, u.number, d.number, o.number) as number,
                     case when n.number is not null then 1 when u.number is not null then 2
                          when d.number is not null then 3 else 4 end as phase,
                     n.number as in_force, u.number as upcoming, u.effective_from as upcoming_from,
                     d.number as draft, o.number as past,
                     array_remove(coalesce(n.missing, u.missing, d.missing, o.missing)
                       || case when p.provisional_code then 'NATIONAL_CODE' end
                       || case when case when n.number is not null then n.decision_id is null
                                         when u.number is not null then u.decision_id is null
                                         when d.number is not null then false
                                         else o.decision_id is null end then 'DECISION' end, null) as missing
                from procedure p
                left join procedure_version n on n.procedure_id = p.id and n.state = 'PUBLISHED'
                      and n.effective_from <= :date and (n.effective_until is null or n.effective_until > :date)
                left join upcoming u on u.procedure_id = p.id
                left join procedure_version d on d.procedure_id = p.id and d.state = 'DRAFT'
                left join lateral (
                  select number, missing, decision_id from procedure_version v
                   where v.procedure_id = p.id and n.number is null and u.number is null and d.number is null
                   order by v.effective_from desc limit 1) o on true
                {words})
            """;

    /** Nothing but the words is looked up in the version that is shown: without words it need not be read. */
    private static final String SHOWN = """
            cross join lateral (
              select search_text, reference_text from procedure_version v
               where v.procedure_id = p.id and v.number = coalesce(n.number, u.number, d.number, o.number)
               limit 1) s
            """;

    /** The trigram index proposes procedures, the version that is shown decides. */
    private static final String WITH_WORDS = SHOWN + """
            where s.search_text like :pattern escape '\\'
              and p.id in (select procedure_id from procedure_version where search_text like :pattern escape '\\')
            """;

    /** Decrees and decisions are looked for by their numbers only: words of their titles would find half of it all. */
    private static final String WITH_NUMBER = SHOWN + """
            where (s.search_text like :pattern escape '\\' or s.reference_text like :pattern escape '\\')
            """;

    private static final String OF_FIELD = "(:field = '' or m.field_code = :field)";
    private static final String OF_GAP = "(:missing = '' or :missing = any (m.missing))";

    private static final String IDS = "select m.id from matching m where {field} and {state} and {gap}";

    private static final String LINES = """
            , page as (
              select m.* from matching m where {field} and {state} and {gap} and m.code > :after
               order by {order} limit :limit)
            select m.code, v.name, m.field_code, f.name as field_name, m.number, m.phase,
                   v.effective_from, v.effective_until,
                   cast(v.content -> 'channels' as text) as channels,
                   cast(v.content -> 'fees' -> 0 as text) as fee,
                   coalesce(cast(v.content ->> 'immediate' as boolean), false) as immediate,
                   jsonb_array_length(v.content -> 'documents') as documents,
                   d.number as decision_number, m.draft, m.upcoming, m.upcoming_from, m.missing,
                   p.provisional_code, p.retired_on, r.code as replaced_by,
                   (select o.name from procedure_version o where o.procedure_id = r.id order by o.number desc limit 1)
                     as replaced_by_name
              from page m
              join procedure p on p.id = m.id
              join procedure_field f on f.code = m.field_code
              join procedure_version v on v.procedure_id = m.id and v.number = m.number
              left join decision d on d.id = v.decision_id
              left join procedure r on r.id = p.replaced_by
             order by {order}
            """;

    private static final String BY_CODE = "m.code";
    private static final String BY_FIELD =
            "(select o.sort_order from procedure_field o where o.code = m.field_code), m.code";

    private static final String FACETS = """
            , of_field as (select m.field_code, count(*) as found from matching m where {state} and {gap} group by 1),
            of_state as (
              select count(*) as every, count(m.in_force) as in_force, count(m.upcoming) as upcoming,
                     count(m.draft) as draft, count(m.past) as retired
                from matching m where {field} and {gap}),
            of_gap as (
              select gap, count(*) as found from matching m cross join unnest(m.missing) as gap
               where {field} and {state} group by gap)
            select 'FIELD' as facet, f.sort_order as place, f.code as key, f.name, c.found
              from of_field c join procedure_field f on f.code = c.field_code
            union all
            select 'STATE', s.place, s.key, null, s.found
              from of_state c cross join lateral (values (1, 'ALL', c.every), (2, 'IN_FORCE', c.in_force),
                (3, 'UPCOMING', c.upcoming), (4, 'DRAFT', c.draft), (5, 'RETIRED', c.retired)) as s (place, key, found)
            union all
            select 'MISSING', 0, gap, null, found from of_gap
            order by 1, 2, 3
            """;

    private static final int EVERYTHING = 1_000_000;

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper json;

    /**
     * One page, by code.
     *
     * @param after code of the last row of the page before; empty for the first page
     * @param limit rows at most
     */
    public List<CatalogueLine> page(CatalogueFilter filter, String after, int limit) {
        return lines(filter, after, limit, BY_CODE);
    }

    /**
     * All that is in force on a date, by field and code, as posted on the wall.
     *
     * @param fieldCode null for all
     */
    public List<CatalogueLine> posted(LocalDate date, String fieldCode) {
        return lines(
                new CatalogueFilter(date, null, fieldCode, CatalogueState.IN_FORCE, null), "", EVERYTHING, BY_FIELD);
    }

    /** The procedures that a filter finds, all of them. */
    public List<Integer> ids(CatalogueFilter filter) {
        return tuples(query(MATCHING + IDS, filter)).stream()
                .map(row -> row.get("id", Integer.class))
                .toList();
    }

    public CatalogueFacets facets(CatalogueFilter filter) {
        List<Tuple> rows = tuples(query(MATCHING + FACETS, filter));
        return new CatalogueFacets(
                rows.stream()
                        .filter(row -> row.get("facet").equals("FIELD"))
                        .map(row ->
                                new FieldCount(row.get("key", String.class), row.get("name", String.class), count(row)))
                        .toList(),
                counts("STATE", rows),
                counts("MISSING", rows));
    }

    private List<CatalogueLine> lines(CatalogueFilter filter, String after, int limit, String order) {
        Query query = query(MATCHING + LINES.replace("{order}", order), filter)
                .setParameter("after", after)
                .setParameter("limit", limit);
        return tuples(query).stream().map(this::line).toList();
    }

    private Query query(String sql, CatalogueFilter filter) {
        String words = !filter.hasWords() ? "" : filter.namesAnAct() ? WITH_NUMBER : WITH_WORDS;
        Query query = entityManager
                .createNativeQuery(
                        sql.replace("{words}", words)
                                .replace("{field}", OF_FIELD)
                                .replace("{gap}", OF_GAP)
                                .replace("{state}", ofState(filter.state())),
                        Tuple.class)
                .setParameter("date", filter.date())
                .setParameter("field", filter.fieldCode() == null ? "" : filter.fieldCode())
                .setParameter(
                        "missing",
                        filter.missing() == null ? "" : filter.missing().name());
        return filter.hasWords() ? query.setParameter("pattern", filter.pattern()) : query;
    }

    /** Written out, since the planner knows how rare each state is and nothing of a parameter. */
    private static String ofState(CatalogueState state) {
        return switch (state) {
            case ALL -> "true";
            case IN_FORCE -> "m.in_force is not null";
            case UPCOMING -> "m.upcoming is not null";
            case DRAFT -> "m.draft is not null";
            case RETIRED -> "m.past is not null";
        };
    }

    private CatalogueLine line(Tuple row) {
        String replacedBy = row.get("replaced_by", String.class);
        return new CatalogueLine(
                row.get("code", String.class),
                row.get("name", String.class),
                new CodeName(row.get("field_code", String.class), row.get("field_name", String.class)),
                row.get("number", Integer.class),
                phase(row.get("phase", Integer.class)),
                row.get("effective_from", LocalDate.class),
                row.get("effective_until", LocalDate.class),
                List.of(read(row.get("channels", String.class), ChannelTerms[].class)),
                read(row.get("fee", String.class), Fee.class),
                row.get("immediate", Boolean.class),
                row.get("documents", Integer.class),
                row.get("decision_number", String.class),
                row.get("draft", Integer.class),
                row.get("upcoming", Integer.class),
                row.get("upcoming_from", LocalDate.class),
                Arrays.asList(row.get("missing", String[].class)),
                row.get("provisional_code", Boolean.class),
                row.get("retired_on", LocalDate.class),
                replacedBy == null ? null : new CodeName(replacedBy, row.get("replaced_by_name", String.class)));
    }

    private static VersionPhase phase(int rank) {
        return switch (rank) {
            case 1 -> VersionPhase.IN_FORCE;
            case 2 -> VersionPhase.UPCOMING;
            case 3 -> VersionPhase.DRAFT;
            default -> VersionPhase.PAST;
        };
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return document == null ? null : json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable content", e);
        }
    }

    private static List<KeyCount> counts(String facet, List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get("facet").equals(facet))
                .map(row -> new KeyCount(row.get("key", String.class), count(row)))
                .toList();
    }

    private static long count(Tuple row) {
        return row.get("found", Number.class).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
