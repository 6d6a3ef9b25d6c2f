package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** Nobody with this account sits in the department that the next step belongs to. */
public class AssigneeUnknown extends ProblemException {

    AssigneeUnknown(String assignee, String departmentCode) {
        super(422, "ASSIGNEE_UNKNOWN", "/assignee", assignee, departmentCode);
    }
}
