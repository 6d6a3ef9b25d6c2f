package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The agency has no department under a code that the procedure's steps or field name. */
public class DepartmentMissing extends ProblemException {

    DepartmentMissing(String departmentCode) {
        super(422, "DEPARTMENT_MISSING", "/procedureCode", departmentCode);
    }
}
