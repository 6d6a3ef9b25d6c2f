package vn.motcua.procedure;

import java.time.LocalDate;

/**
 * Bãi bỏ, thay thế.
 *
 * @param on first day without the procedure
 * @param replacedBy code of the procedure that takes its place; null when none does
 */
public record Retirement(LocalDate on, String reason, String replacedBy) {}
