package vn.motcua.dossier;

/**
 * An act was done on a dossier and is in its ledger; told inside the transaction of the act, so that what follows from
 * it is written with it or not at all.
 */
public record DossierActed(Dossier dossier, DossierAct act, ActContext context) {}
