package vn.motcua.calendar;

/** Which limits a reception after the cut-off moves to the next working day. */
public enum CutOffScope {
    /** Only {@code SAME_DAY} limits (Luật Hộ tịch 2014; NĐ 23/2015/NĐ-CP Điều 7). */
    SAME_DAY_ONLY,
    /** All limits: what comes after the cut-off, up to the next opening, is received on the next working day. */
    ALL
}
