package vn.motcua.calendar;

/** What waiting for a supplement does to the limit. */
public enum SupplementPolicy {
    /** It starts again from zero (NĐ 61/2018/NĐ-CP Điều 19.4). */
    RESTART,
    /** It goes on where it stood; the waiting is subtracted in working time (QĐ 766/QĐ-TTg). Payment waits always do. */
    RESUME
}
