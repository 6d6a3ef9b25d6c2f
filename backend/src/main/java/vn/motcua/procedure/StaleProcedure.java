package vn.motcua.procedure;

import vn.motcua.shared.problem.ProblemException;

/** Somebody else changed the version, or the procedure itself, since the caller read it. */
public class StaleProcedure extends ProblemException {

    private final String procedureCode;
    private final Integer number;

    private StaleProcedure(String procedureCode, Integer number) {
        super(412, "STALE_PROCEDURE_VERSION", "header:If-Match", procedureCode);
        this.procedureCode = procedureCode;
        this.number = number;
    }

    static StaleProcedure version(String procedureCode, int number) {
        return new StaleProcedure(procedureCode, number);
    }

    static StaleProcedure procedure(String procedureCode) {
        return new StaleProcedure(procedureCode, null);
    }

    public String procedureCode() {
        return procedureCode;
    }

    /** Null when it is about the procedure and not about one of its versions. */
    public Integer number() {
        return number;
    }
}
