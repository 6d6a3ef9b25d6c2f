package vn.motcua.procedure;

/** One procedure as a file states it. A file says what its columns say: what it is silent about stays as it is. */
public interface StatedProcedure {

    /** Null where the national code is not known. */
    String code();

    String name();

    String fieldName();

    /** What the procedure says once this is stated over what it says now. */
    ProcedureContent over(ProcedureContent now);

    /** @param pointer into the content, as in {@link ContentCheck}; {@code /code} and {@code /field} for those two */
    FilePlace place(String pointer);
}
