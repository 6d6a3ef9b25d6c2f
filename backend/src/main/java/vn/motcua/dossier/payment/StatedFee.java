package vn.motcua.dossier.payment;

/**
 * What the desk says of one fee; the amount is not among it but where another act decides it.
 *
 * @param fee number of the row in the version's table, from 1
 * @param pages of one copy; null where the row is not priced by the page
 * @param copies at least 1
 * @param exemptionGroup null for who pays in full
 * @param exemptionEvidence what was shown to prove it; null without a group
 * @param amountVnd of a row that is decided elsewhere; null otherwise
 * @param decisionReference the act that sets {@code amountVnd}; null otherwise
 */
public record StatedFee(
        int fee,
        Integer pages,
        int copies,
        String exemptionGroup,
        String exemptionEvidence,
        Long amountVnd,
        String decisionReference) {}
