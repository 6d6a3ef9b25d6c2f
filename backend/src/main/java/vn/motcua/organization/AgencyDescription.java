package vn.motcua.organization;

/**
 * What of an agency may change at any time.
 *
 * @param parentId null for the top of the tree
 */
public record AgencyDescription(String name, Integer parentId, String phone, String address) {}
