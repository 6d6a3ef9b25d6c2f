package vn.motcua.procedure.exchange;

import java.util.Arrays;
import java.util.Locale;
import vn.motcua.calendar.LimitUnit;

/** Units of time limits in the lists of the ministries: as a column says them, and in the words of a note. */
public enum CsvUnit {
    WORKING_DAY(LimitUnit.WORKING_DAY, "Ngày làm việc"),
    DAY(LimitUnit.CALENDAR_DAY, "Ngày"),
    HOUR(LimitUnit.WORKING_HOUR, "Giờ làm việc"),
    SAME_DAY(LimitUnit.SAME_DAY, "Trong ngày");

    private final LimitUnit unit;
    private final String words;

    CsvUnit(LimitUnit unit, String words) {
        this.unit = unit;
        this.words = words;
    }

    /** @throws vn.motcua.shared.problem.ProblemException CSV_UNIT_UNKNOWN */
    public static LimitUnit read(String cell) {
        return Arrays.stream(values())
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> new CellRefused("CSV_UNIT_UNKNOWN", cell))
                .unit;
    }

    static LimitUnit readWords(String words) {
        return Arrays.stream(values())
                .filter(one -> one.words.equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow(() -> new CellRefused("CSV_UNIT_UNKNOWN", words))
                .unit;
    }

    static CsvUnit of(LimitUnit unit) {
        return Arrays.stream(values())
                .filter(one -> one.unit == unit)
                .findFirst()
                .orElseThrow();
    }

    String cell() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }
}
