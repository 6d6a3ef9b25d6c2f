package vn.motcua.dossier;

/**
 * What lies beside a dossier's way and yet says what may be done with it.
 *
 * @param feeDue whether an assessed fee is not paid; a dossier refused or stopped owes nothing more
 * @param feePaid whether a receipt holds that was given for it
 */
public record OpenMatters(boolean feeDue, boolean feePaid) {}
