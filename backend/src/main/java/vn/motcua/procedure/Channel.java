package vn.motcua.procedure;

/** How a dossier reaches the desk (NĐ 61/2018 Điều 16): in person, by post, online. */
public enum Channel {
    DIRECT,
    POSTAL,
    ONLINE
}
