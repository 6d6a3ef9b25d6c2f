package vn.motcua.security;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.motcua.shared.VietnamTime;

/**
 * Opens the agency scope of the signed-in user in every transaction, right after it begins. It hangs on
 * {@code @Transactional} itself, so that no method can forget it.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201) // the transaction interceptor has 200
class AgencyScopeInterceptor {

    @Inject
    AgencyScope scope;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @AroundInvoke
    Object openScope(InvocationContext invocation) throws Exception {
        boolean inRequest = Arc.container().requestContext().isActive();
        if (inRequest && !user.isAnonymous()) {
            scope.open(agencies.visibleTo(user.agencyId(), VietnamTime.dateOf(clock.instant())), Reader.of(user));
        }
        return invocation.proceed();
    }
}
