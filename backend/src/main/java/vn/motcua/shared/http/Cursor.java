package vn.motcua.shared.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.motcua.shared.problem.ProblemException;

/** Where a keyset-paged list goes on: the sort keys of its last row, opaque to the client. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String of(Object... keys) {
        String joined = String.join(
                SEPARATOR, List.of(keys).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that {@link #of} made.
     *
     * @throws ProblemException 400 CURSOR_MALFORMED for anything else
     */
    public static <T> T read(String cursor, int keys, Function<List<String>, T> reader) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(SEPARATOR, -1));
            if (parts.size() != keys) {
                throw new IllegalArgumentException("expected " + keys + " keys");
            }
            return reader.apply(parts);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new ProblemException(400, "CURSOR_MALFORMED", "query:cursor");
        }
    }

    /**
     * As {@link #read}, of a list by moment and number.
     *
     * @param cursor null for the first page
     * @return null where the list begins
     */
    public static <T> T byMoment(String cursor, BiFunction<Instant, Long, T> after) {
        return cursor == null
                ? null
                : read(cursor, 2, keys -> after.apply(ZonedParameter.instant(keys.get(0)), Long.valueOf(keys.get(1))));
    }
}
