package vn.motcua.dossier;

/** How a dossier ended. A refusal and a stop are resolutions too (NĐ 61/2018 Điều 19.8). */
public enum Resolution {
    GRANTED,
    REFUSED,
    STOPPED;

    static Resolution of(DossierAct act) {
        return switch (act) {
            case FINISH -> GRANTED;
            case REFUSE -> REFUSED;
            case STOP -> STOPPED;
            default -> throw new IllegalArgumentException(act + " resolves nothing");
        };
    }
}
