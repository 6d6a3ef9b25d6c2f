package vn.motcua.organization;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.VietnamTime;

/**
 * Who changes the office, and when.
 *
 * @param agencyId the agency that the administrator works for
 * @param actor Keycloak account
 */
public record AdministrationEdit(int agencyId, String actor, String actorName, Instant at) {

    public LocalDate today() {
        return VietnamTime.dateOf(at);
    }
}
