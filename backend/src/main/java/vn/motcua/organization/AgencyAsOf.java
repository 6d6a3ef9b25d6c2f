package vn.motcua.organization;

/**
 * What an agency was called at a moment of the past, for papers of that moment.
 *
 * @param superior name of the agency above it; null at the top of the tree
 */
public record AgencyAsOf(String name, String superior) {}
