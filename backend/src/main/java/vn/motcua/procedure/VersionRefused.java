package vn.motcua.procedure;

import vn.motcua.shared.problem.ProblemException;

/** A version is not in a state in which this could be done to it; its number is the argument of the words. */
public class VersionRefused extends ProblemException {

    VersionRefused(String code, ProcedureVersion version) {
        super(409, code, null, version.number());
    }

    VersionRefused(String code, String pointer, ProcedureVersion version) {
        super(409, code, pointer, version.number());
    }
}
