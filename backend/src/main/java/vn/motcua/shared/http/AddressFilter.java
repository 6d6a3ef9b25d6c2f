package vn.motcua.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import vn.motcua.shared.problem.ProblemException;

/** No text of ours holds a NUL, and PostgreSQL cannot be asked for one. */
@Provider
@PreMatching
class AddressFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toString().contains("%00")) {
            throw new ProblemException(400, "BAD_REQUEST", null);
        }
    }
}
