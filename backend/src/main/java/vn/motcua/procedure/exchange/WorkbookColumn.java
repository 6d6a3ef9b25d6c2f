package vn.motcua.procedure.exchange;

import java.util.function.Function;

/** A column of a sheet and what stands in it; a text, a number, a boolean or nothing. */
record WorkbookColumn<T>(String head, Function<T, Object> value) {

    static <T> WorkbookColumn<T> of(String head, Function<T, Object> value) {
        return new WorkbookColumn<>(head, value);
    }
}
