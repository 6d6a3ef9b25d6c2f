package vn.motcua.report.table;

/** In which language a file speaks. Screens choose for themselves. */
public enum Language {
    VI,
    EN
}
