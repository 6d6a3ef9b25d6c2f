package vn.motcua.dossier;

public enum ResultDelivery {
    COUNTER,
    POSTAL,
    ELECTRONIC
}
