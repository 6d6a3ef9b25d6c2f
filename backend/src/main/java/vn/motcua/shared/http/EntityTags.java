package vn.motcua.shared.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.problem.ProblemException;

/** The version of a thing as a strong ETag, and back. */
public final class EntityTags {

    /** A proxy that compresses makes a tag weak; it names the same version. */
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that the caller saw.
     *
     * @throws ProblemException 428 IF_MATCH_REQUIRED without the header, 400 IF_MATCH_MALFORMED when it is not a tag
     *     that this API gave
     */
    public static int requireVersion(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(428, "IF_MATCH_REQUIRED", "header:If-Match");
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new ProblemException(400, "IF_MATCH_MALFORMED", "header:If-Match");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
