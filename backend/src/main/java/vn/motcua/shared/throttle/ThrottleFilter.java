package vn.motcua.shared.throttle;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import vn.motcua.shared.throttle.ThrottleConfig.Allowance;

/** Counts before anything is read or asked of the database. */
@Provider
@ApplicationScoped
@Throttled(Door.LOOKUP) // the name alone binds; which door it is, the method says
class ThrottleFilter implements ContainerRequestFilter {

    private final Map<Door, Throttle> throttles = new EnumMap<>(Door.class);
    private final ClientAddresses addresses;
    private final CurrentVertxRequest current;

    @Context
    ResourceInfo resource;

    ThrottleFilter(ThrottleConfig config, ClientAddresses addresses, CurrentVertxRequest current, Clock clock) {
        for (Door door : Door.values()) {
            Allowance allowance = config.doors().get(door);
            if (allowance == null) {
                throw new IllegalArgumentException("motcua.throttle.doors lacks " + door);
            }
            throttles.put(door, new Throttle(allowance.requests(), allowance.within(), config.addresses(), clock));
        }
        this.addresses = addresses;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        throttles.get(door()).refuses(asking()).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
    }

    private Door door() {
        Throttled own = resource.getResourceMethod().getAnnotation(Throttled.class);
        return (own == null ? resource.getResourceClass().getAnnotation(Throttled.class) : own).value();
    }

    /** By the connection itself: what the framework calls the remote address anybody in front may have written. */
    private String asking() {
        HttpServerRequest request = current.getCurrent().request();
        String forwarded = String.join(",", request.headers().getAll("X-Forwarded-For"));
        String peer = request.connection().remoteAddress().hostAddress();
        return addresses.keyOf(peer, forwarded);
    }
}
