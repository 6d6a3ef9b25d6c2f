package vn.motcua.calendar;

/**
 * Why somebody changes a day that has passed.
 *
 * @param text null when none is given
 * @param pointer where the caller writes it
 */
public record ChangeReason(String text, String pointer) {}
