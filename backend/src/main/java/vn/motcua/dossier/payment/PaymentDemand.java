package vn.motcua.dossier.payment;

import vn.motcua.shared.problem.ProblemException;

/**
 * What the applicant is asked to pay before the dossier goes on.
 *
 * @param amountVnd as the notice says; null for fees, which are what the assessment left due
 * @param noticeReference number and date of the notice; null for fees
 * @param reason why the dossier waits, written for the applicant
 */
public record PaymentDemand(PaymentBasis basis, Long amountVnd, String noticeReference, String reason) {

    /** @throws ProblemException 422 NOTICE_AMOUNT_MISSING, NOTICE_REFERENCE_MISSING or FEE_IS_ASSESSED */
    public void check() {
        if (basis == PaymentBasis.FEES && (amountVnd != null || noticeReference != null)) {
            throw new ProblemException(422, "FEE_IS_ASSESSED", "/amountVnd");
        }
        if (basis == PaymentBasis.NOTICE && amountVnd == null) {
            throw new ProblemException(422, "NOTICE_AMOUNT_MISSING", "/amountVnd");
        }
        if (basis == PaymentBasis.NOTICE && noticeReference == null) {
            throw new ProblemException(422, "NOTICE_REFERENCE_MISSING", "/noticeReference");
        }
    }
}
