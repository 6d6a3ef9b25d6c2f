package vn.motcua.dossier;

import java.time.Instant;

/**
 * An open dossier whose printed date is not what the calendar in force gives.
 *
 * @param newPromisedAt what the calendar gives, not before now
 */
public record MovablePromise(Dossier dossier, Instant newPromisedAt) {}
