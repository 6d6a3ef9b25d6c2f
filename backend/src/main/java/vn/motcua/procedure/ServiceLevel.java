package vn.motcua.procedure;

/** Mức độ dịch vụ công trực tuyến (NĐ 42/2022/NĐ-CP): toàn trình, một phần, chỉ cung cấp thông tin. */
public enum ServiceLevel {
    FULL,
    PARTIAL,
    INFORMATION
}
