package vn.motcua.shared.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that anyone may keep for a minute and must then ask about: whoever still has the same is told so (304, RFC
 * 9110 §15.4.5), and nothing is read or written for it.
 */
public final class Revalidation {

    private static final String KEEP = "public, max-age=60, must-revalidate";

    /** A proxy that compresses makes a tag weak; it names the same (RFC 9110 §13.1.2). */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private Revalidation() {}

    /**
     * @param ifNoneMatch the tags that the caller has; null for none
     * @param tag names what the answer says, in its media type
     * @param answer made only when the caller does not have it yet
     */
    public static Response answer(String ifNoneMatch, String tag, Supplier<ResponseBuilder> answer) {
        ResponseBuilder response = has(ifNoneMatch, tag) ? Response.notModified() : answer.get();
        return response.tag(new EntityTag(tag))
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static boolean has(String ifNoneMatch, String tag) {
        if (ifNoneMatch != null) {
            Matcher tags = TAG.matcher(ifNoneMatch);
            while (tags.find()) {
                if (tags.group(1).equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }
}
