package vn.motcua.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The statements around {@code settlement_rollup}, put together of the files that say what is summed up. */
final class SettlementSums {

    /** Facts that are not in the sums yet. */
    private static final String UNFOLDED = "(select * from settlement_fact where not folded)";

    private static final List<String> COLUMNS = List.of(
            "received_online",
            "received_other",
            "early",
            "on_time",
            "late",
            "no_deadline",
            "overdue",
            "falling_due",
            "extended_overdue",
            "extended_falling_due");

    /** What the facts that are not in the sums yet change in them. */
    static final String UNFOLDED_CHANGES = changesBy(UNFOLDED);

    static final String COLUMN_LIST = each(column -> column);
    static final String SUMS = each(column -> "sum(" + column + ") as " + column);
    static final String SUMS_OF_ROLLUPS = each(column -> "sum(r." + column + ") as " + column);

    private static final String ADDED = each(column -> column + " = r." + column + " + excluded." + column);

    static final String FOLD = SqlFile.read("settlement-fold.sql")
            .replace("{{changes}}", changesBy("taken"))
            .replace("{{sums}}", SUMS)
            .replace("{{columns}}", COLUMN_LIST)
            .replace("{{added}}", ADDED);

    static final String JOIN_SUBTREE = SqlFile.read("settlement-join-subtree.sql")
            .replace("{{signed}}", each(column -> "cast(:sign as integer) * sum(s." + column + ")"))
            .replace("{{columns}}", COLUMN_LIST)
            .replace("{{added}}", ADDED);

    /** The statement with which all dossiers of an agency are counted again and compared with its sums. */
    static final String RECOUNT = recounting("settlement-recount.sql");

    /** The statements that put the sums right: those of an agency, and those of a subtree. */
    static final String REBUILD = recounting("settlement-rebuild.sql");

    static final String REBUILD_SUBTREE = recounting("settlement-rebuild-subtree.sql");

    private SettlementSums() {}

    /** @param facts a select of facts with their sign */
    static String changes(String facts) {
        return SqlFile.read("settlement-changes.sql").replace("{{facts}}", facts);
    }

    private static String recounting(String file) {
        return SqlFile.read(file)
                .replace("{{recounting}}", SqlFile.read("settlement-recounted.sql"))
                .replace("{{recounted}}", changes(SqlFile.read("settlement-facts-now.sql")))
                .replace("{{changes}}", UNFOLDED_CHANGES)
                .replace("{{lacking}}", each(column -> "coalesce(r.%1$s, 0) - coalesce(k.%1$s, 0) as %1$s"
                        .formatted(column)))
                .replace("{{kept}}", figures("k"))
                .replace("{{counted}}", figures("r"))
                .replace("{{sums}}", SUMS)
                .replace("{{columns}}", COLUMN_LIST)
                .replace("{{added}}", ADDED);
    }

    private static String figures(String alias) {
        return "array[" + each(column -> "coalesce(" + alias + "." + column + ", 0)") + "]";
    }

    private static String changesBy(String newFacts) {
        return changes(SqlFile.read("settlement-new-facts.sql").replace("{{new}}", newFacts));
    }

    static String each(UnaryOperator<String> sql) {
        return COLUMNS.stream().map(sql).collect(Collectors.joining(", "));
    }
}
