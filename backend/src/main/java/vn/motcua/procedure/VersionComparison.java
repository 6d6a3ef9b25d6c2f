package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Any two versions of a procedure side by side. */
@ApplicationScoped
public class VersionComparison {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    /** What a version says differently from another one; dates and decisions are not part of what it says. */
    public List<ContentChange> changes(String code, int number, int against) {
        Procedure procedure = register.get(code);
        return ContentDiff.of(
                versions.version(procedure, against).content(),
                versions.version(procedure, number).content());
    }
}
