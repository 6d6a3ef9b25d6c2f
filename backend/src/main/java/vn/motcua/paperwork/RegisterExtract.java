package vn.motcua.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterYear;
import vn.motcua.shared.AccentFolding;

/**
 * What of a register is printed or exported.
 *
 * @param drawings how the circulars draw it, the newest first; none of a book of certification
 * @param years of the register that have been begun
 */
public record RegisterExtract(
        RegisterQuery query,
        RegisterOffice office,
        List<RegulatedRegister> drawings,
        List<RegisterYear> years,
        List<RegisterRow> rows) {

    /**
     * The rows of one book; there is at least one.
     *
     * @param drawn by the circular in force when its first row was entered; null where none draws it
     */
    record Section(RegisterYear year, RegisterYear.Book book, RegulatedRegister drawn, List<RegisterRow> rows) {

        List<RegisterColumn> columns() {
            Register register = rows.getFirst().number().register();
            return RegisterColumn.of(register, drawn != null && drawn.transfers());
        }

        String title() {
            return drawn == null ? rows.getFirst().number().register().title() : drawn.title();
        }

        /** Null where no circular draws it. */
        String citation() {
            return drawn == null ? null : drawn.citedAs();
        }

        /** Whether its first row is that of the book: then it has a cover. */
        boolean beginsItsBook() {
            return rows.getFirst().number().number() == book.firstNumber();
        }

        String bookCode() {
            return rows.getFirst().number().bookCode();
        }
    }

    /** Of a file that knows no books: all that any of its rows fills. */
    List<RegisterColumn> columns() {
        boolean transfers =
                sections().stream().map(Section::drawn).anyMatch(drawn -> drawn != null && drawn.transfers());
        return RegisterColumn.of(query.register(), transfers);
    }

    private RegulatedRegister drawnOn(LocalDate day) {
        return drawings.stream()
                .filter(drawn -> !drawn.inForceFrom().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    List<Section> sections() {
        Map<RegisterYear.Book, List<RegisterRow>> byBook = new LinkedHashMap<>();
        Map<RegisterYear.Book, RegisterYear> yearOf = new LinkedHashMap<>();
        for (RegisterRow row : rows) {
            RegisterYear year = yearOf(row);
            RegisterYear.Book book = year.books().get(row.number().book() - 1);
            yearOf.put(book, year);
            byBook.computeIfAbsent(book, any -> new ArrayList<>()).add(row);
        }
        return byBook.entrySet().stream()
                .map(book -> new Section(
                        yearOf.get(book.getKey()),
                        book.getKey(),
                        drawnOn(book.getValue().getFirst().enteredOn()),
                        book.getValue()))
                .toList();
    }

    private RegisterYear yearOf(RegisterRow row) {
        return years.stream()
                .filter(year -> year.year() == row.number().year())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the page of the closing of a year belongs to it: not to a single book. */
    boolean reachesTheEndOf(RegisterYear year) {
        return query.book() == null && query.endsWith(year.year());
    }

    long copies() {
        return rows.stream()
                .filter(row -> row.certified() != null)
                .mapToLong(row -> row.certified().copies())
                .sum();
    }

    long feeVnd() {
        return rows.stream()
                .filter(row -> row.certified() != null)
                .mapToLong(row -> row.certified().feeVnd())
                .sum();
    }

    String period() {
        return "Từ ngày %s đến ngày %s".formatted(VietnameseWords.date(query.from()), VietnameseWords.date(query.to()));
    }

    /** Without accents, as files are sent from machine to machine. */
    public String fileName(String ending) {
        String sign = query.register().sign();
        String name = sign == null
                ? "so-theo-doi-ho-so"
                : "so-chung-thuc-" + AccentFolding.fold(sign).replaceAll("[^a-z0-9]+", "-");
        return "%s-%s-%s.%s".formatted(name, query.from(), query.to(), ending);
    }
}
