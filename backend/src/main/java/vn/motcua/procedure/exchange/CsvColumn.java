package vn.motcua.procedure.exchange;

import java.util.Arrays;
import java.util.Locale;

/** Columns of a list, in their order. */
enum CsvColumn {
    CODE,
    NAME,
    FIELD,
    TIME_LIMIT_VALUE,
    TIME_LIMIT_UNIT,
    FEE_VND,
    COMPONENTS,
    RESULT,
    LEGAL_BASIS,
    SOURCE;

    String head() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String[] heads() {
        return Arrays.stream(values()).map(CsvColumn::head).toArray(String[]::new);
    }
}
