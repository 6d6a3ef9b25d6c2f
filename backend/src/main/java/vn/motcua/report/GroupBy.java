package vn.motcua.report;

import java.util.Arrays;
import vn.motcua.report.SettlementRollups.SumFamily;
import vn.motcua.shared.problem.ProblemException;

/**
 * What the rows of a report stand for. Keys are SQL over the dossiers of settlement-classified.sql and over the sums of
 * settlement-rollups.sql; names are what the keys were called at the moment as known, read once a report.
 */
public enum GroupBy {
    FIELD(
            "p.field_code",
            SumFamily.WORK,
            "(select p.field_code from procedure p where p.id = cast(f.item as integer))",
            "select n.code as key, n.name from ({{fields}}) n"),
    PROCEDURE("p.code", SumFamily.WORK, "(select p.code from procedure p where p.id = cast(f.item as integer))", """
            select distinct on (p.code) p.code as key, v.name
              from ({{procedures}}) p
              join ({{versions}}) v on v.procedure_id = p.id and v.state = 'PUBLISHED'
             order by p.code, {{publishedThen}} v.number desc"""),
    DEPARTMENT(
            "k.department_code",
            SumFamily.STAFF,
            "f.item",
            "select n.code as key, max(n.name) as name from ({{departments}}) n group by n.code"),
    OFFICER(
            "coalesce(k.officer, '–')",
            SumFamily.STAFF,
            "f.part",
            "select n.username as key, max(n.name) as name from ({{staff}}) n group by n.username"),
    CHANNEL("k.channel", SumFamily.WORK, "f.part", "select '' as key, '' as name");

    private final String key;
    private final SumFamily family;
    private final String keyOfSums;
    private final String names;

    GroupBy(String key, SumFamily family, String keyOfSums, String names) {
        this.key = key;
        this.family = family;
        this.keyOfSums = keyOfSums;
        this.names = names;
    }

    /**
     * As parameters of addresses are read.
     *
     * @throws ProblemException 400 GROUPING_UNKNOWN, which says which ones there are
     */
    public static GroupBy fromString(String name) {
        return Arrays.stream(values())
                .filter(groupBy -> groupBy.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(400, "GROUPING_UNKNOWN", "query:groupBy", Arrays.toString(values())));
    }

    String key() {
        return key;
    }

    SumFamily family() {
        return family;
    }

    String keyOfSums() {
        return keyOfSums;
    }

    /** Of all keys; what has no name here is called by its key. */
    String names() {
        return names;
    }
}
