package vn.motcua.feedback;

public enum FeedbackKind {
    /** Phản ánh, kiến nghị (NĐ 20/2008/NĐ-CP). */
    FEEDBACK,
    /** Khiếu nại (Luật Khiếu nại 2011). */
    COMPLAINT
}
