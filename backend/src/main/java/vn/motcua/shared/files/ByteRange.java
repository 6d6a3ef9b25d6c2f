package vn.motcua.shared.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.problem.ProblemException;

/**
 * A part of a file (RFC 9110 §14), for viewers that leaf through and for downloads that go on.
 *
 * @param first its first byte, counted from 0
 * @param length at least 1
 */
record ByteRange(long first, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * What a {@code Range} header asks of a file; empty for all of it, also when several parts are asked for or nobody
     * can tell what.
     *
     * @throws ProblemException 416 RANGE_NOT_SATISFIABLE when it begins after the end
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long wanted = Math.min(Long.parseLong(range.group(2)), size);
            return within(size - wanted, size - 1, size);
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(range.group(2)), size - 1);
        boolean backwards = !range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first;
        return backwards ? Optional.empty() : within(first, last, size);
    }

    private static Optional<ByteRange> within(long first, long last, long size) {
        if (first >= size) {
            throw new ProblemException(416, "RANGE_NOT_SATISFIABLE", "header:Range", size);
        }
        return Optional.of(new ByteRange(first, last - first + 1));
    }

    /** As the answer names it: {@code bytes 0-99/1234}. */
    String of(long size) {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }
}
