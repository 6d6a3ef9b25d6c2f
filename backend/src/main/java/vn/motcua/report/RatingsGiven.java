package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.feedback.Attitude;
import vn.motcua.feedback.FeltTime;
import vn.motcua.feedback.RatingChannel;
import vn.motcua.feedback.RatingLevel;
import vn.motcua.feedback.RatingReason;

/** What citizens said in a period of how their dossiers were handled: one by one, and counted. Nobody is named. */
@ApplicationScoped
public class RatingsGiven {

    private static final String SQL = SqlFile.read("ratings.sql");

    @Inject
    ReportStatements statements;

    /** Where a list goes on: the last one shown. */
    public record After(Instant at, long id) {}

    /**
     * A rating.
     *
     * @param restricted of a restricted dossier: counted, and told to nobody here
     * @param totalTime null when not said, as the next four
     */
    public record Line(
            long id,
            String agencyCode,
            boolean restricted,
            String dossierCode,
            String procedureCode,
            String procedureName,
            RatingLevel level,
            List<RatingReason> reasons,
            FeltTime totalTime,
            Short contacts,
            Short agencies,
            Attitude attitude,
            String comment,
            RatingChannel channel,
            Instant at) {}

    /**
     * How many there are of each kind.
     *
     * @param onPaper those of all that the desk entered from slips
     */
    public record Tally(Map<RatingLevel, Long> levels, Map<RatingReason, Long> reasons, long onPaper) {

        public long total() {
            return levels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * The newest first.
     *
     * @param level null for all
     * @param after null for the first page
     */
    public List<Line> list(ReportPeriod period, RatingLevel level, After after, int limit) {
        StringBuilder sql =
                new StringBuilder("select * from (" + NamesAsOf.of(period).within(SQL) + ") r where true");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        if (level != null) {
            sql.append(" and level = :level");
            parameters.put("level", level.name());
        }
        if (after != null) {
            sql.append(" and (at, id) < (:afterAt, :afterId)");
            parameters.put("afterAt", after.at());
            parameters.put("afterId", after.id());
        }
        sql.append(" order by at desc, id desc limit :limit");
        return statements.run(sql.toString(), period, parameters).stream()
                .map(RatingsGiven::line)
                .toList();
    }

    public Tally tally(ReportPeriod period) {
        String given = NamesAsOf.of(period).within(SQL);
        Map<RatingLevel, Long> levels = new EnumMap<>(RatingLevel.class);
        Arrays.stream(RatingLevel.values()).forEach(level -> levels.put(level, 0L));
        long onPaper = 0;
        String byLevel = "select level, count(*) as ratings, count(*) filter (where channel = 'PAPER') as on_paper"
                + " from (" + given + ") r group by level";
        for (Tuple row : statements.run(byLevel, period, Map.of())) {
            levels.put(RatingLevel.valueOf(row.get("level", String.class)), row.get("ratings", Long.class));
            onPaper += row.get("on_paper", Long.class);
        }
        Map<RatingReason, Long> reasons = new EnumMap<>(RatingReason.class);
        String byReason = "select reason, count(*) as ratings from (" + given
                + ") r cross join lateral unnest(r.reasons) as reason group by reason";
        for (Tuple row : statements.run(byReason, period, Map.of())) {
            reasons.put(RatingReason.valueOf(row.get("reason", String.class)), row.get("ratings", Long.class));
        }
        return new Tally(levels, reasons, onPaper);
    }

    private static Line line(Tuple row) {
        boolean restricted = row.get("restricted", Boolean.class);
        String[] reasons = row.get("reasons", String[].class);
        return new Line(
                row.get("id", Long.class),
                row.get("agency_code", String.class),
                restricted,
                restricted ? null : row.get("code", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                RatingLevel.valueOf(row.get("level", String.class)),
                Arrays.stream(reasons).map(RatingReason::valueOf).toList(),
                known(FeltTime.class, row.get("total_time", String.class)),
                row.get("contacts", Short.class),
                row.get("agencies", Short.class),
                known(Attitude.class, row.get("attitude", String.class)),
                restricted ? null : row.get("comment", String.class),
                RatingChannel.valueOf(row.get("channel", String.class)),
                row.get("at", Instant.class));
    }

    private static <E extends Enum<E>> E known(Class<E> kind, String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
