package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The procedures themselves, apart from what their versions say. */
@ApplicationScoped
public class ProcedureRegister implements PanacheRepositoryBase<Procedure, Integer> {

    public Optional<Procedure> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @throws ProcedureUnknown 404 */
    public Procedure get(String code) {
        return byCode(code).orElseThrow(() -> ProcedureUnknown.atAddress(code));
    }

    /**
     * The procedure for a change; other writers wait from here to the end of the transaction.
     *
     * @throws ProcedureUnknown 404
     */
    Procedure locked(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> ProcedureUnknown.atAddress(code));
    }

    /**
     * As {@link #locked(String)}, as the caller saw it.
     *
     * @throws StaleProcedure when somebody else was faster
     */
    Procedure locked(String code, int revision) {
        Procedure procedure = locked(code);
        if (procedure.revision() != revision) {
            throw StaleProcedure.procedure(code);
        }
        return procedure;
    }

    public List<Procedure> replacedBy(Procedure successor) {
        return list("replacedBy = ?1 order by code", successor);
    }
}
