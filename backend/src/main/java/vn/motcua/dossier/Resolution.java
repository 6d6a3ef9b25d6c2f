package vn.motcua.dossier;

/** How a dossier ended. A refusal and a stop are resolutions too (NĐ 61/2018 Điều 19.8). */
public enum Resolution {
    GRANTED,
    REFUSED,
    STOPPED
}
