package vn.motcua.calendar;

import java.time.Instant;

/**
 * Until when a promise runs. Computed, never typed in; what was printed for the citizen is another thing.
 *
 * @param receivedAt when the complete dossier was received
 * @param startsAt when the limit begins to run: the opening of day 1, the first minute of the first calendar day, or
 *     the first working minute of an hour or same-day limit
 * @param dueAt the last moment that is in time
 */
public record Deadline(Instant receivedAt, Instant startsAt, PhasedLimit limit, Instant dueAt) {}
