package vn.motcua.organization.account;

/** An account as it is in Keycloak. */
public record FoundAccount(String id, StaffAccount account) {}
