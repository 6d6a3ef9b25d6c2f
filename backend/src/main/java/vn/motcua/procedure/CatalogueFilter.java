package vn.motcua.procedure;

import java.time.LocalDate;
import vn.motcua.shared.AccentFolding;

/**
 * Which procedures of the catalogue.
 *
 * @param date the day on which versions are in force, upcoming or past
 * @param query words of name or code without accents; with a slash in it, also the number of a decree or decision; null
 *     for all
 * @param fieldCode null for all
 * @param missing null for all
 */
public record CatalogueFilter(
        LocalDate date, String query, String fieldCode, CatalogueState state, CatalogueGap missing) {

    String pattern() {
        return AccentFolding.likePattern(query);
    }

    boolean hasWords() {
        return query != null && !query.isBlank();
    }

    /** Whether it looks like the number of a decree or decision, such as 20/2021/NĐ-CP. */
    boolean namesAnAct() {
        return hasWords() && query.contains("/");
    }
}
