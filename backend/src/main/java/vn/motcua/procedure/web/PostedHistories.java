package vn.motcua.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureRegister;
import vn.motcua.procedure.ProcedureUnknown;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.shared.http.CodeName;

/** Tells what was ever published of procedures; of drafts it knows nothing. */
@ApplicationScoped
class PostedHistories {

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    /** @throws ProcedureUnknown 404 when nothing of it was ever published */
    PostedHistory of(String code, LocalDate today) {
        Procedure procedure = register.get(code);
        List<ProcedureVersion> published = versions.publishedOf(procedure);
        if (published.isEmpty()) {
            throw ProcedureUnknown.atAddress(code);
        }
        return new PostedHistory(
                code,
                nameOf(published, today),
                new CodeName(procedure.field().code(), procedure.field().name()),
                newestFirst(published),
                procedure.retiredOn(),
                named(Optional.ofNullable(procedure.replacedBy()).stream(), today).stream()
                        .findFirst()
                        .orElse(null),
                named(register.replacedBy(procedure).stream(), today));
    }

    static List<PostedVersion> newestFirst(List<ProcedureVersion> published) {
        return published.reversed().stream().map(PostedVersion::of).toList();
    }

    private List<CodeName> named(Stream<Procedure> procedures, LocalDate today) {
        return procedures
                .sorted(Comparator.comparing(Procedure::code))
                .flatMap(procedure -> {
                    List<ProcedureVersion> published = versions.publishedOf(procedure);
                    return published.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new CodeName(procedure.code(), nameOf(published, today)));
                })
                .toList();
    }

    /** @param published by their first day, not empty */
    private static String nameOf(List<ProcedureVersion> published, LocalDate today) {
        return published.stream()
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(published.getFirst())
                .name();
    }
}
