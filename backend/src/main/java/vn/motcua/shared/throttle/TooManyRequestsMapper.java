package vn.motcua.shared.throttle;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says when to come back, besides the words that every problem has. */
@Provider
class TooManyRequestsMapper extends ExceptionMapperBase<TooManyRequests> {

    @Override
    protected HttpProblem toProblem(TooManyRequests refusal) {
        return HttpProblem.builder()
                .withStatus(refusal.status())
                .withHeader(HttpHeaders.RETRY_AFTER, refusal.seconds())
                .build();
    }
}
