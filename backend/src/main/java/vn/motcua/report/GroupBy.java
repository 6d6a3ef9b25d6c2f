package vn.motcua.report;

import vn.motcua.report.SettlementRollups.SumFamily;

/**
 * What the rows of a report stand for. Keys are SQL over the dossiers of settlement-classified.sql and over the sums of
 * settlement-rollups.sql; labels are what the keys are called today.
 */
public enum GroupBy {
    FIELD(
            "p.field_code",
            SumFamily.WORK,
            "(select p.field_code from procedure p where p.id = cast(f.item as integer))",
            "(select x.name from procedure_field x where x.code = r.group_key)"),
    PROCEDURE("p.code", SumFamily.WORK, "(select p.code from procedure p where p.id = cast(f.item as integer))", """
            (select v.name from procedure p join procedure_version v on v.procedure_id = p.id
              where p.code = r.group_key and v.state = 'PUBLISHED' order by v.number desc limit 1)"""),
    DEPARTMENT(
            "k.department_code",
            SumFamily.STAFF,
            "f.item",
            "(select max(m.name) from department m where m.code = r.group_key)"),
    OFFICER(
            "coalesce(k.officer, '–')",
            SumFamily.STAFF,
            "f.part",
            "coalesce((select max(o.name) from staff o where o.username = r.group_key), r.group_key)"),
    CHANNEL("k.channel", SumFamily.WORK, "f.part", "r.group_key");

    private final String key;
    private final SumFamily family;
    private final String keyOfSums;
    private final String label;

    GroupBy(String key, SumFamily family, String keyOfSums, String label) {
        this.key = key;
        this.family = family;
        this.keyOfSums = keyOfSums;
        this.label = label;
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

    /** Of {@code r.group_key}. */
    String label() {
        return label;
    }
}
