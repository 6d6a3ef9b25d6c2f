package vn.motcua.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A kept file as an answer: streamed, with what keeps a browser from running it or guessing what it is. */
@ApplicationScoped
public class FileAnswers {

    private final StoredFiles files;

    FileAnswers(StoredFiles files) {
        this.files = files;
    }

    /**
     * @param range the {@code Range} header; null for the whole file
     * @throws vn.motcua.shared.problem.ProblemException 416 RANGE_NOT_SATISFIABLE
     */
    public Response of(StoredFile file, String range) {
        Optional<ByteRange> part = ByteRange.of(range, file.size());
        long first = part.map(ByteRange::first).orElse(0L);
        long length = part.map(ByteRange::length).orElse(file.size());
        Response.ResponseBuilder answer = Response.status(part.isPresent() ? 206 : 200)
                .entity(files.open(file, first, length))
                .type(file.type().mediaType())
                .tag(new EntityTag(file.sha256()))
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        part.ifPresent(bytes -> answer.header("Content-Range", bytes.of(file.size())));
        return answer.build();
    }

    /** RFC 6266: the name in full for whoever reads it, and letters of ASCII for the rest. */
    private static String disposition(StoredFile file) {
        String plain = file.name().replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        String full = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(file.type().shownByBrowsers() ? "inline" : "attachment", plain, full);
    }
}
