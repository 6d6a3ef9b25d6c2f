package vn.motcua.feedback;

/** What a complaint came to. */
public enum Finding {
    /** Khiếu nại đúng, in whole or in part. */
    UPHELD,
    /** Khiếu nại sai: it counts against nobody (TT 01/2018/TT-VPCP Điều 13.7). */
    DISMISSED
}
