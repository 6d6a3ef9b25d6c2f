package vn.motcua.report;

/** What the rows of a report stand for. Key and label are SQL over the aliases of settlement-classified.sql. */
public enum GroupBy {
    FIELD("f.code", "f.name"),
    PROCEDURE("p.code", "v.name"),
    DEPARTMENT("d.department_code", "m.name"),
    OFFICER("coalesce(d.officer, '–')", "coalesce(o.name, d.officer, '–')"),
    CHANNEL("d.channel", "d.channel");

    private final String key;
    private final String label;

    GroupBy(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}
