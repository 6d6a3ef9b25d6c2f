package vn.motcua.dossier;

import java.time.Instant;

/**
 * Somebody who has a dossier open.
 *
 * @param until when they are taken for gone unless they say again that they are there
 */
public record Present(String username, String name, Instant until) {}
