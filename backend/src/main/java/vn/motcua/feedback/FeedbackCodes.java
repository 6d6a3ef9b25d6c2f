package vn.motcua.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mã phản ánh: names its agency, and is otherwise drawn by lot, since whoever has it reads the answer. 50 bits: {@code
 * H07.142-PA-4T7QK0MZRD}.
 */
@ApplicationScoped
class FeedbackCodes {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z.]{2,20})-PA-[0-9A-HJKMNP-TV-Z]{10}");
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    String next(String agencyCode) {
        return agencyCode + "-PA-"
                + random.ints(LENGTH, 0, RatingCodes.ALPHABET.length())
                        .mapToObj(index -> String.valueOf(RatingCodes.ALPHABET.charAt(index)))
                        .collect(Collectors.joining());
    }

    /** The agency that a code names; empty when it is no code of ours. */
    static Optional<String> agencyOf(String code) {
        Matcher written = CODE.matcher(code);
        return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
    }
}
