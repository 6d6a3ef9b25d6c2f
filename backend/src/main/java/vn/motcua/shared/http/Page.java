package vn.motcua.shared.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a keyset-paged list; it is never counted. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; null at the end", nullable = true)
        String next) {

    /**
     * A page out of {@code limit + 1} rows: the extra row only tells that there is more.
     *
     * @param cursor makes the cursor out of the last row shown
     */
    public static <T> Page<T> of(List<T> oneMoreThanShown, int limit, Function<T, String> cursor) {
        if (oneMoreThanShown.size() <= limit) {
            return new Page<>(oneMoreThanShown, null);
        }
        List<T> shown = List.copyOf(oneMoreThanShown.subList(0, limit));
        return new Page<>(shown, cursor.apply(shown.getLast()));
    }
}
