package vn.motcua.procedure;

/** Which book the dossiers of a procedure are entered in when they are certified (NĐ 23/2015/NĐ-CP Điều 13). */
public enum CertificationBook {
    CERTIFIED_COPIES,
    SIGNATURES,
    TRANSLATOR_SIGNATURES,
    CONTRACTS
}
