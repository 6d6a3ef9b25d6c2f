package vn.motcua.procedure;

import java.time.LocalDate;

/**
 * What a keeper of the catalogue writes about a decision.
 *
 * @param title trích yếu; null when nobody wrote it
 * @param url where it can be read; null when it is not published on the web
 */
public record DecisionDetails(String number, LocalDate issuedOn, String issuer, String title, String url) {}
