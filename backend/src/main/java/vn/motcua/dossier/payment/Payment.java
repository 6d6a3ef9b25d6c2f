package vn.motcua.dossier.payment;

import vn.motcua.shared.problem.ProblemException;

/**
 * Money as it was handed over.
 *
 * @param amountVnd as counted; it must be what is due, since nothing is paid in parts
 * @param reference of the transfer, the online payment or the treasury's paper; null for cash at the desk
 * @param payer null for the applicant
 */
public record Payment(long amountVnd, PaymentMethod method, String reference, String payer) {

    /**
     * @param needsReference whether there must be a paper besides
     * @throws ProblemException 422 AMOUNT_NOT_DUE or PAYMENT_REFERENCE_MISSING
     */
    public void requireFor(long dueVnd, boolean needsReference) {
        if (amountVnd != dueVnd) {
            throw new ProblemException(422, "AMOUNT_NOT_DUE", "/amountVnd", dueVnd, amountVnd);
        }
        if (needsReference && reference == null) {
            throw new ProblemException(422, "PAYMENT_REFERENCE_MISSING", "/reference");
        }
    }

    /** The same, paid by somebody who is named. */
    public Payment by(String name) {
        return new Payment(amountVnd, method, reference, name);
    }

    /** Whether some paper of the bank or the portal tells of it. */
    public boolean isNoted() {
        return method != PaymentMethod.CASH;
    }
}
