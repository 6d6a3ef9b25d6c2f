package vn.motcua.procedure;

import java.time.LocalDate;

/**
 * What a decision orders: a version in force for a period.
 *
 * @param until first day on which it is no longer in force; null for open
 */
public record PublicationOrder(Decision decision, LocalDate from, LocalDate until) {}
