/** The same POST sent twice is done once: the answer is kept with the work, in the same transaction. */
package vn.motcua.security.idempotency;
