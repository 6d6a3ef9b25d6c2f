package vn.motcua.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.motcua.report.table.ReportTable.Cell;

/** Figures as a person reads them on paper: 2.090 and 99,52 in Vietnamese, working time as hours and minutes. */
final class TableFigures {

    private static final String NO_DATA = "–";
    private static final long MINUTES_OF_AN_HOUR = 60;
    private static final int DECIMALS_OF_HOURS = 4;

    private TableFigures() {}

    static String of(FigureKind kind, Cell cell, Language language) {
        if (kind == FigureKind.TEXT) {
            return cell.text() == null ? NO_DATA : cell.text().in(language);
        }
        if (cell.value() == null) {
            return NO_DATA;
        }
        return switch (kind) {
            case PERCENT -> format("#,##0.00", cell.value(), language);
            case POINTS -> format("#,##0.0", cell.value(), language);
            case MINUTES -> hours(cell.value().longValue(), language);
            default -> format("#,##0", cell.value(), language);
        };
    }

    /** Bare, for a spreadsheet; working time in hours, as the heads of its columns say, so that it adds up. */
    static BigDecimal bare(FigureKind kind, BigDecimal value) {
        return kind == FigureKind.MINUTES
                ? value.divide(BigDecimal.valueOf(MINUTES_OF_AN_HOUR), DECIMALS_OF_HOURS, RoundingMode.HALF_UP)
                : value;
    }

    private static String hours(long minutes, Language language) {
        String hours = format("#,##0", BigDecimal.valueOf(Math.abs(minutes) / MINUTES_OF_AN_HOUR), language);
        return "%s%s:%02d".formatted(minutes < 0 ? "-" : "", hours, Math.abs(minutes) % MINUTES_OF_AN_HOUR);
    }

    private static String format(String pattern, BigDecimal value, Language language) {
        Locale locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag("vi-VN");
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
