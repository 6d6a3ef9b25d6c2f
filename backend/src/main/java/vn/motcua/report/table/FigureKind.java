package vn.motcua.report.table;

/** What a column holds, and in which unit. */
public enum FigureKind {
    /** A number of dossiers, whose list it opens. */
    DOSSIERS,
    /** A number of feedback, whose list it opens to those who work with feedback. */
    FEEDBACK,
    /** A number of other things, such as steps or receipts. */
    COUNT,
    /** Working minutes; told as hours to people and spreadsheets. */
    MINUTES,
    /** Whole đồng. */
    VND,
    /** With two decimals, half up; none where there is nothing to divide by. */
    PERCENT,
    /** Of a scorecard, with one decimal. */
    POINTS,
    TEXT
}
