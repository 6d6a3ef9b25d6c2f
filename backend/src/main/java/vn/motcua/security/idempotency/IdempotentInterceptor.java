package vn.motcua.security.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.problem.ProblemException;

@Interceptor
@Idempotent
@Priority(
        Interceptor.Priority
                .LIBRARY_BEFORE) // inside the transaction: key and work are committed together or not at all
class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    @Inject
    CurrentVertxRequest current;

    @Inject
    CurrentUser user;

    @Inject
    KeptAnswers answers;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @AroundInvoke
    Object answerOnce(InvocationContext invocation) throws Exception {
        HttpServerRequest request = current.getCurrent().request();
        String key = request.getHeader(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(400, "IDEMPOTENCY_KEY_MALFORMED", "header:" + HEADER, LONGEST_KEY);
        }
        String hash = hash(request.method() + " " + request.path(), invocation.getParameters());
        Optional<KeptAnswer> earlier = answers.claim(user.agencyId(), user.username(), key, hash, clock.instant());
        if (earlier.isPresent()) {
            return replay(earlier.get(), hash);
        }
        Response response = (Response) invocation.proceed();
        KeptAnswer answer = kept(hash, response);
        answers.keep(user.agencyId(), user.username(), key, answer);
        // What was written once need not be written again for the wire.
        return response.hasEntity()
                ? Response.fromResponse(response)
                        .entity(answer.body())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build()
                : response;
    }

    private static Response replay(KeptAnswer earlier, String hash) {
        if (!earlier.requestHash().equals(hash)) {
            throw new ProblemException(422, "IDEMPOTENCY_KEY_REUSED", "header:" + HEADER);
        }
        return Response.status(earlier.status())
                .entity(earlier.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, earlier.etag())
                .header(HttpHeaders.LOCATION, earlier.location())
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private KeptAnswer kept(String hash, Response response) throws JsonProcessingException {
        return new KeptAnswer(
                hash,
                response.getStatus(),
                json.writeValueAsString(response.getEntity()),
                Objects.toString(response.getHeaderString(HttpHeaders.ETAG), null),
                Objects.toString(response.getLocation(), null));
    }

    /** The request as it was understood: two spellings of the same JSON are the same request. */
    private String hash(String target, Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(target.getBytes(StandardCharsets.UTF_8));
        sha256.update(json.writeValueAsBytes(parameters));
        return HexFormat.of().formatHex(sha256.digest());
    }
}
