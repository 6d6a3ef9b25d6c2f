package vn.motcua.security.idempotency;

/** The answer that was given the first time. */
record KeptAnswer(String requestHash, int status, String body, String etag, String location) {}
