package vn.motcua.organization;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody whose work one does today.
 *
 * @param username of the one who is absent
 * @param roles in which one acts for them
 * @param lastDay inclusive
 */
public record StandIn(String username, Set<String> roles, LocalDate lastDay) {}
