package vn.motcua.organization;

/** The tree of agencies changed in the transaction that tells it. */
record AgenciesChanged() {}
