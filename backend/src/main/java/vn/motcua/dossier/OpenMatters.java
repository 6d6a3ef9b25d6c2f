package vn.motcua.dossier;

import java.util.List;

/**
 * What lies beside a dossier's way and yet says what may be done with it.
 *
 * @param feeDue whether an assessed fee is not paid; a dossier refused or stopped owes nothing more
 * @param feePaid whether a receipt holds that was given for it
 * @param consulted departments that were asked and have not answered
 * @param legsOut whether an agency outside has something that has not come back
 */
public record OpenMatters(boolean feeDue, boolean feePaid, List<String> consulted, boolean legsOut) {}
