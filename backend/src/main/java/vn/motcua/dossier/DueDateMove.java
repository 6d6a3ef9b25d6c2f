package vn.motcua.dossier;

import java.time.Instant;

/**
 * An open dossier that another calendar would give another due date.
 *
 * @param promisedAt the date that was printed; it does not move
 * @param dueAt by the calendar in force; null when that lies in a year that is not loaded
 * @param newDueAt by the other calendar; null when it would lie in a year that is not loaded
 */
public record DueDateMove(
        String code,
        String procedureCode,
        String procedureName,
        Instant receivedAt,
        Instant promisedAt,
        Instant dueAt,
        Instant newDueAt) {}
