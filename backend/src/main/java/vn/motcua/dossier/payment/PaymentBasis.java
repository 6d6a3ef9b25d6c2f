package vn.motcua.dossier.payment;

/** Why a dossier waits for money. */
public enum PaymentBasis {
    /** Phí, lệ phí as assessed: paid to the agency, which gives a receipt. */
    FEES,
    /** Thông báo nghĩa vụ tài chính: paid to the treasury, whose paper is shown. */
    NOTICE
}
