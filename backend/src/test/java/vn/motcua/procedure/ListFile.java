package vn.motcua.procedure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small list as somebody writes it. */
record ListFile(List<String> lines) {

    static final String HEADS =
            "code,name,field,time_limit_value,time_limit_unit,fee_vnd,components,result,legal_basis,source";
    static final String FIELD = "Lĩnh vực thử";

    /** A line that nothing is wrong with. */
    static final String GOOD = "T-1,Thủ tục thử,Lĩnh vực thử,3,working_day,8000,"
            + "Tờ khai [chính:1;sao:0]|Giấy tờ khác (nếu có),Giấy xác nhận,NĐ 1/2020/NĐ-CP; TT 2/2021/TT-BTP,nguồn";

    static ListFile of(String... lines) {
        var all = new ArrayList<String>();
        all.add(HEADS);
        all.addAll(List.of(lines));
        return new ListFile(all);
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
