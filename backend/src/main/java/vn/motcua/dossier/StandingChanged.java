package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * What is counted of a dossier is no longer what it was; told inside the transaction that writes its ledger, so that
 * figures are as exact as the ledger is (ADR 0038).
 *
 * @param ledgerSeq the row of the ledger that made it so
 * @param recordedAt when the system came to know
 * @param waits all of the dossier, in order
 */
public record StandingChanged(
        DossierId dossier, DossierStanding standing, int ledgerSeq, Instant recordedAt, List<Suspension> waits) {}
