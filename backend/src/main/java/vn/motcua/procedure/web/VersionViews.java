package vn.motcua.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.ContentCheck;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureRegister;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.VersionChecks;
import vn.motcua.procedure.VersionPhase;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.http.EntityTags;

/** Makes the answers about versions, with what the caller's office says of them. */
@RequestScoped
class VersionViews {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    VersionChecks checks;

    @Inject
    CurrentUser user;

    @Inject
    CatalogueEdits edits;

    Response respond(ProcedureVersion version) {
        return Response.ok(of(version)).tag(EntityTags.of(version.revision())).build();
    }

    VersionView of(ProcedureVersion version) {
        boolean isDraft = version.published() == null;
        // What a published version says is past checking; what it lacks may still be looked for.
        List<ContentCheck> found = checks.of(version, user.agencyId(), user.username()).stream()
                .filter(check -> isDraft || !check.blocks())
                .toList();
        return new VersionView(
                version.procedure().code(),
                ProcedureSummary.fieldOf(version),
                VersionSummary.of(version, edits.today()),
                version.content(),
                checks.stepSums(version.content()),
                checks.stepMinutes(version.content()),
                checks.minutesPerDay(),
                found,
                isDraft && found.stream().noneMatch(ContentCheck::blocks));
    }

    Response respond(String code) {
        Procedure procedure = register.get(code);
        return Response.ok(of(procedure))
                .tag(EntityTags.of(procedure.revision()))
                .build();
    }

    private VersionsView of(Procedure procedure) {
        LocalDate today = edits.today();
        List<ProcedureVersion> all = versions.of(procedure);
        return new VersionsView(
                procedure.code(),
                nameOf(all, today),
                new CodeName(procedure.field().code(), procedure.field().name()),
                procedure.provisionalCode(),
                procedure.restricted(),
                procedure.certificationBook(),
                procedure.retiredOn(),
                procedure.retirementReason(),
                procedure.replacedBy() == null ? null : named(procedure.replacedBy(), today),
                register.replacedBy(procedure).stream()
                        .map(replaced -> named(replaced, today))
                        .toList(),
                checks.fourEyes(),
                all.stream().map(version -> VersionSummary.of(version, today)).toList());
    }

    private CodeName named(Procedure procedure, LocalDate today) {
        return new CodeName(procedure.code(), nameOf(versions.of(procedure), today));
    }

    private static String nameOf(List<ProcedureVersion> newestFirst, LocalDate today) {
        return newestFirst.stream()
                .filter(version -> version.phaseOn(today) == VersionPhase.IN_FORCE)
                .findFirst()
                .orElse(newestFirst.getFirst())
                .name();
    }
}
