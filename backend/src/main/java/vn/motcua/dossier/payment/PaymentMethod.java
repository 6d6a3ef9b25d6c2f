package vn.motcua.dossier.payment;

/** Hình thức nộp (NĐ 61/2018 Điều 22). */
public enum PaymentMethod {
    CASH,
    TRANSFER,
    ONLINE
}
