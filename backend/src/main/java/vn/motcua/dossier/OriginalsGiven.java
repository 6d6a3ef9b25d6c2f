package vn.motcua.dossier;

import java.util.Map;

/**
 * Originals that go back to the applicant.
 *
 * @param counts how many of each paper, by its code
 * @param note why others stay; null when none do
 */
public record OriginalsGiven(Map<Integer, Integer> counts, String note) {}
