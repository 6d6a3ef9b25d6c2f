package vn.motcua.procedure;

import java.time.LocalDate;
import vn.motcua.shared.problem.ProblemException;

/** No procedure has this code, or none of its versions is in force on the date. */
public class ProcedureUnknown extends ProblemException {

    private ProcedureUnknown(int status, String code, String pointer, Object... arguments) {
        super(status, code, pointer, arguments);
    }

    /** The thing that the address names does not exist. */
    public static ProcedureUnknown atAddress(String procedureCode) {
        return new ProcedureUnknown(404, "PROCEDURE_UNKNOWN", null, procedureCode);
    }

    /** The procedure is known, and no version of it was in force on the date that the address names. */
    public static ProcedureUnknown atAddressOn(String procedureCode, LocalDate date) {
        return new ProcedureUnknown(404, "PROCEDURE_NOT_IN_FORCE", "query:inForceOn", procedureCode, date.toString());
    }

    /** The body names a procedure that is not in the catalogue. */
    public static ProcedureUnknown inBody(String procedureCode) {
        return new ProcedureUnknown(422, "PROCEDURE_UNKNOWN", "/procedureCode", procedureCode);
    }

    public static ProcedureUnknown notInForce(String procedureCode, LocalDate date) {
        return new ProcedureUnknown(422, "PROCEDURE_NOT_IN_FORCE", "/procedureCode", procedureCode, date.toString());
    }
}
