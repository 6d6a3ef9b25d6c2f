package vn.motcua.procedure.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.FilePlace;
import vn.motcua.procedure.StatedLimit;

/**
 * A row of a sheet, cell by cell.
 *
 * @param texts what the cells say, by column
 * @param cells collects what is wrong
 */
record SheetRow(String sheet, long line, Map<String, String> texts, CellReader cells) {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    FilePlace place(String column) {
        return new FilePlace(sheet, line, column);
    }

    String text(String column) {
        return cells.text(place(column), texts.get(column));
    }

    String required(String column) {
        return cells.required(place(column), texts.get(column));
    }

    <T> T parsed(String column, Function<String, T> parser) {
        return cells.parsed(place(column), texts.get(column), parser);
    }

    /** Null where nothing is said. */
    Boolean flag(String column) {
        return parsed(column, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "x", "có" -> Boolean.TRUE;
            case "false", "0", "không" -> Boolean.FALSE;
            default -> throw new CellRefused("FLAG_UNREADABLE", text);
        });
    }

    boolean flag(String column, boolean whenAbsent) {
        Boolean flag = flag(column);
        return flag == null ? whenAbsent : flag;
    }

    /** Null where nothing is said. */
    Integer count(String column, int least, int most) {
        return parsed(column, text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new CellRefused("COUNT_NOT_A_NUMBER", text);
            }
            int count = Integer.parseInt(text);
            if (count < least || count > most) {
                throw new CellRefused(
                        count < least ? "NUMBER_TOO_SMALL" : "NUMBER_TOO_LARGE", count < least ? least : most);
            }
            return count;
        });
    }

    int countOrZero(String column) {
        Integer count = count(column, 0, 999);
        return count == null ? 0 : count;
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        return parsed(column, text -> Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new CellRefused("WORD_UNKNOWN", text, String.join(", ", names(words.getEnumConstants())))));
    }

    StatedLimit limit(String valueColumn, String unitColumn) {
        BigDecimal value = parsed(valueColumn, CsvLimits::value);
        LimitUnit unit = word(unitColumn, LimitUnit.class);
        return value == null && unit == null ? null : new StatedLimit(value, unit);
    }

    /** Spreadsheets turn dates that are typed into numbers of days. */
    LocalDate date(String column) {
        return parsed(column, text -> {
            try {
                return text.matches("\\d{1,6}") ? DAY_ZERO.plusDays(Long.parseLong(text)) : LocalDate.parse(text);
            } catch (DateTimeException malformed) {
                throw new CellRefused("DATE_MALFORMED");
            }
        });
    }

    private static String[] names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toArray(String[]::new);
    }
}
