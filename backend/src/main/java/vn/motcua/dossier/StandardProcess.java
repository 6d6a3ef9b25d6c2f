package vn.motcua.dossier;

import java.util.List;
import vn.motcua.procedure.StepRole;

/**
 * The process of a version that states none, as official data do: desk, the field's department, leader, desk (NĐ
 * 61/2018 Điều 18–20). The desk, the signing and the return have an eighth of the limit each, whole minutes; the
 * department has all the rest. Without a limit no step has a time of its own.
 */
final class StandardProcess {

    private static final String DESK = "MOTCUA";
    private static final String LEADERS = "LDUB";
    private static final int EIGHTHS = 8;

    private StandardProcess() {}

    /**
     * @param fieldDepartment who leads the procedure's field
     * @param limitMinutes working minutes of the limit; 0 without one
     */
    static List<DossierStep> steps(String fieldDepartment, long limitMinutes) {
        long eighth = limitMinutes / EIGHTHS;
        return List.of(
                DossierStep.standard(
                        "Tiếp nhận, kiểm tra hồ sơ", "Reception and check of the papers", StepRole.CLERK, DESK, eighth),
                DossierStep.standard(
                        "Thẩm định, giải quyết",
                        "Examination and settlement",
                        StepRole.OFFICER,
                        fieldDepartment,
                        limitMinutes - 3 * eighth),
                DossierStep.standard("Lãnh đạo ký", "Signature of the leader", StepRole.LEADER, LEADERS, eighth),
                DossierStep.standard(
                        "Vào sổ, trả kết quả", "Registration and return of the result", StepRole.CLERK, DESK, eighth));
    }
}
