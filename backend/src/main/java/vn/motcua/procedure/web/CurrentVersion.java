package vn.motcua.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.motcua.procedure.ProcedureRegister;
import vn.motcua.procedure.Procedures;

/** The version as it is now, read in a transaction of its own after the losing one was rolled back. */
@ApplicationScoped
class CurrentVersion {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    VersionViews views;

    @Transactional
    VersionView read(String code, int number) {
        return views.of(versions.version(register.get(code), number));
    }
}
