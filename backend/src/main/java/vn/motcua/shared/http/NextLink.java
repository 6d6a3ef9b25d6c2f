package vn.motcua.shared.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The {@code Link: <…>; rel="next"} of a page (RFC 8288). */
public final class NextLink {

    private NextLink() {}

    public static <T> Response respond(Page<T> page, UriInfo uri) {
        return respond(page, page.next(), uri);
    }

    public static Response respond(Object body, String next, UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(body);
        if (next != null) {
            response.links(Link.fromUri(uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", next)
                            .build())
                    .rel("next")
                    .build());
        }
        return response.build();
    }
}
