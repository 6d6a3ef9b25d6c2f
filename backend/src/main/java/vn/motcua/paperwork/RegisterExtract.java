package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.register.RegisterYear;
import vn.motcua.shared.AccentFolding;

/**
 * What of a register is printed or exported.
 *
 * @param agency as it heads the paper
 * @param superior null at the top of the tree
 * @param years of the register that have been begun
 */
public record RegisterExtract(
        RegisterQuery query, String agency, String superior, List<RegisterYear> years, List<RegisterRow> rows) {

    /** The rows of one book; there is at least one. */
    record Section(RegisterYear year, RegisterYear.Book book, List<RegisterRow> rows) {

        /** Whether its first row is that of the book: then it has a cover. */
        boolean beginsItsBook() {
            return rows.getFirst().number().number() == book.firstNumber();
        }

        String bookCode() {
            return rows.getFirst().number().bookCode();
        }
    }

    List<RegisterColumn> columns() {
        return RegisterColumn.of(query.register());
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
                .map(book -> new Section(yearOf.get(book.getKey()), book.getKey(), book.getValue()))
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
